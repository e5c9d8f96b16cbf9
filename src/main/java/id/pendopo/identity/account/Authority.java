package id.pendopo.identity.account;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.IdentityPermission;
import id.pendopo.identity.Role;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may decide about whose account. */
@Component
public class Authority {
    private final GrantRepository grants;
    private final InstantSource clock;

    Authority(GrantRepository grants, InstantSource clock) {
        this.grants = grants;
        this.clock = clock;
    }

    /** An administrator gives any role of the city; a head gives operators of the own unit. */
    public static boolean mayGive(Actor actor, Office office) {
        return actor.may(IdentityPermission.MANAGE, Scope.city(office.city()))
                || office.role() == Role.UNIT_OPERATOR
                        && actor.may(IdentityPermission.INVITE_UNIT, office.scope());
    }

    /** Whether the actor sees the account: it holds, held or is offered a role in their city. */
    public boolean maySee(Actor actor, List<Office> offices) {
        return offices.stream()
                .anyMatch(o -> actor.may(IdentityPermission.MANAGE, Scope.city(o.city())));
    }

    /**
     * Whether the actor may lock, close or reset the account as a whole: only if all roles it holds
     * now are in cities the actor administers, so that no city decides about another's people.
     */
    public boolean mayDecide(Actor actor, AccountId account) {
        List<Grant> held = grants.heldBy(List.of(account), clock.instant());
        return held.stream()
                .map(Grant::office)
                .allMatch(o -> actor.may(IdentityPermission.MANAGE, Scope.city(o.city())));
    }
}
