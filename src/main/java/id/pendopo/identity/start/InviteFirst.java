package id.pendopo.identity.start;

import id.pendopo.identity.Role;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.identity.account.Mail;
import id.pendopo.identity.invitation.Invite;
import id.pendopo.identity.secret.RecoveryCode;
import id.pendopo.identity.signin.Throttle;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.FirstAdministrator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites the first administrator, as long as nobody has entered yet. Who does not hold the set-up
 * code from the console of this very process is nobody's administrator.
 */
@Component
class InviteFirst implements FirstAdministrator {
    private static final Throttle.Key SETUP = new Throttle.Key(Throttle.Key.Kind.SETUP, "code");

    private final AccountRepository accounts;
    private final Invite invite;
    private final Throttle throttle;
    private final String code = RecoveryCode.newSet().getFirst();

    InviteFirst(AccountRepository accounts, Invite invite, Throttle throttle) {
        this.accounts = accounts;
        this.invite = invite;
        this.throttle = throttle;
    }

    @Override
    public boolean missing() {
        return !accounts.anyEntered();
    }

    @Override
    public boolean proves(String typed) {
        if (!missing() || throttle.attempt(SETUP).isPresent()) {
            return false;
        }
        boolean right =
                MessageDigest.isEqual(
                        bytes(RecoveryCode.normal(typed)), bytes(RecoveryCode.normal(code)));
        if (right) {
            throttle.forgive(SETUP);
        }
        return right;
    }

    @Override
    @Transactional
    public URI invite(String mail, String cityCode) {
        accounts.lockWhole();
        if (!missing()) {
            throw new IllegalStateException(
                    "There is an account already; only its owner invites others");
        }
        Mail to =
                Mail.of(mail)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "'%s' is not a mail address".formatted(mail)));
        var office = new Office(Role.CITY_ADMINISTRATOR, cityCode, Optional.empty());
        return switch (invite.invite(to, "", office, Actor.system(), Optional.empty())) {
            case Invite.Outcome.Invited invited -> URI.create(invited.path());
            case Invite.Outcome.Refused(var why) ->
                    throw new IllegalArgumentException(
                            "City %s can not get its first administrator: %s"
                                    .formatted(cityCode, why));
        };
    }

    /** For the notice at the start. */
    String code() {
        return code;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
