package id.pendopo.identity.invitation;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.IdentitySettings;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.AccountStatus;
import id.pendopo.identity.account.Grant;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.identity.account.GrantRepository;
import id.pendopo.identity.account.Mail;
import id.pendopo.identity.account.Places;
import id.pendopo.identity.account.Trail;
import id.pendopo.identity.letter.Letters;
import id.pendopo.identity.secret.Token;
import id.pendopo.platform.access.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers a role to a person by a link. The caller has asked whether the actor may give it. */
@Component
public class Invite {
    private final AccountRepository accounts;
    private final GrantRepository grants;
    private final InvitationRepository invitations;
    private final Letters letters;
    private final Trail trail;
    private final Places places;
    private final IdentitySettings settings;
    private final InstantSource clock;

    Invite(
            AccountRepository accounts,
            GrantRepository grants,
            InvitationRepository invitations,
            Letters letters,
            Trail trail,
            Places places,
            IdentitySettings settings,
            InstantSource clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.invitations = invitations;
        this.letters = letters;
        this.trail = trail;
        this.places = places;
        this.settings = settings;
        this.clock = clock;
    }

    /** How it went. */
    public sealed interface Outcome {
        /**
         * The invitation is made and its mail queued.
         *
         * @param path of the link; shown once, for the database keeps no more than its hash
         */
        record Invited(UUID invitation, AccountId account, String path) implements Outcome {}

        record Refused(Reason why) implements Outcome {}
    }

    /** Why nobody was invited. */
    public enum Reason {
        ALREADY_HOLDS,
        ACCOUNT_LOCKED,
        UNKNOWN_PLACE,
        INVITATION_DONE
    }

    /**
     * @param origin the address of this host for the mail; empty if the caller hands the link on
     */
    @Transactional
    public Outcome invite(Mail to, String name, Office office, Actor by, Optional<String> origin) {
        if (!places.knows(office)) {
            return new Outcome.Refused(Reason.UNKNOWN_PLACE);
        }
        Instant now = clock.instant();
        AccountId id = accounts.add(to, name, now);
        Account account = accounts.lock(id).orElseThrow();
        switch (account.status()) {
            case LOCKED -> {
                return new Outcome.Refused(Reason.ACCOUNT_LOCKED);
            }
            case CLOSED -> {
                accounts.move(id, AccountStatus.INVITED);
                invitations.revokeAll(id, now);
            }
            case INVITED, ACTIVE -> {
                // Known already, or made just now.
            }
        }
        if (holds(id, office, now)) {
            return new Outcome.Refused(Reason.ALREADY_HOLDS);
        }
        Token token = Token.create();
        Instant expires = now.plus(settings.invitation());
        UUID invitation =
                invitations.add(id, office, token.hash(), new AccountId(by.id()), now, expires);
        trail.role(by, "offered", id, office);
        return sent(invitation, account, office, token, expires, by, origin);
    }

    /** A new link for an invitation not yet accepted; the old one stops working. */
    @Transactional
    public Outcome again(Invitation invitation, Actor by, Optional<String> origin) {
        Token token = Token.create();
        Instant expires = clock.instant().plus(settings.invitation());
        if (!invitations.renew(invitation.id(), token.hash(), expires)) {
            return new Outcome.Refused(Reason.INVITATION_DONE);
        }
        Account account = accounts.find(invitation.account()).orElseThrow();
        return sent(invitation.id(), account, invitation.office(), token, expires, by, origin);
    }

    private Outcome sent(
            UUID invitation,
            Account account,
            Office office,
            Token token,
            Instant expires,
            Actor by,
            Optional<String> origin) {
        String path = "/undangan/" + token.value();
        origin.ifPresent(o -> letters.invitation(account, office, by, o + path, expires));
        return new Outcome.Invited(invitation, account.id(), path);
    }

    private boolean holds(AccountId account, Office office, Instant now) {
        return grants.heldBy(List.of(account), now).stream()
                .map(Grant::office)
                .anyMatch(office::equals);
    }
}
