package id.pendopo.identity.account;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is written into the audit trail about accounts; never a secret, never a mail address. */
@Component
public class Trail {
    private static final String ACCOUNT = "identity.account";
    private final AuditTrail audit;

    Trail(AuditTrail audit) {
        this.audit = audit;
    }

    /** Something about the account as a whole. */
    public void account(Actor by, String act, AccountId account) {
        audit.record(by, ACCOUNT + "." + act, Subject.everywhere(ACCOUNT, account), null, null);
    }

    /** The account moved from one status to another. */
    public void moved(Actor by, AccountId account, AccountStatus before, AccountStatus after) {
        audit.record(
                by,
                ACCOUNT + ".moved",
                Subject.everywhere(ACCOUNT, account),
                Map.of("status", before),
                Map.of("status", after));
    }

    /** Something about a role of the account. */
    public void role(Actor by, String act, AccountId account, Office office) {
        audit.record(
                by,
                "identity.role." + act,
                Subject.inCity(ACCOUNT, account, office.city()),
                null,
                Map.of(
                        "role",
                        office.role(),
                        "unit",
                        office.unit().map(unit -> unit.value().toString()).orElse("")));
    }

    /** The account itself as actor, for acts without a session. */
    public static Actor self(Account account) {
        return new Actor(account.id().value(), account.name(), Set.of());
    }
}
