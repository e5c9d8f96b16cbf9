package id.pendopo.identity.invitation;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.AccountStatus;
import id.pendopo.identity.account.ChangeRoles;
import id.pendopo.identity.account.CredentialRepository;
import id.pendopo.identity.account.GrantRepository;
import id.pendopo.identity.account.Trail;
import id.pendopo.identity.secret.PasswordHasher;
import id.pendopo.identity.secret.PasswordRules;
import id.pendopo.identity.secret.Token;
import id.pendopo.platform.web.Language;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Takes an offered role: with a first password, or as somebody who has an account already. */
@Component
public class AcceptInvitation {
    private final InvitationRepository invitations;
    private final AccountRepository accounts;
    private final CredentialRepository credentials;
    private final GrantRepository grants;
    private final ChangeRoles roles;
    private final Trail trail;
    private final PasswordHasher hasher;
    private final PasswordRules rules;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    AcceptInvitation(
            InvitationRepository invitations,
            AccountRepository accounts,
            CredentialRepository credentials,
            GrantRepository grants,
            ChangeRoles roles,
            Trail trail,
            PasswordHasher hasher,
            PasswordRules rules,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            InstantSource clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.credentials = credentials;
        this.grants = grants;
        this.roles = roles;
        this.trail = trail;
        this.hasher = hasher;
        this.rules = rules;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What a link shows. */
    public sealed interface Look {
        /**
         * @param account without a password yet, or active
         */
        record Open(Invitation invitation, Account account) implements Look {}

        /**
         * @param why empty if the link is unknown
         */
        record Gone(Optional<Invitation.Standing> why) implements Look {}
    }

    /** How accepting went. */
    public sealed interface Outcome {
        record Accepted(AccountId account) implements Outcome {}

        record Unfit(PasswordRules.Fault fault) implements Outcome {}

        /** The link has been used, revoked or has expired meanwhile. */
        record TooLate() implements Outcome {}
    }

    public Look look(Token token) {
        Optional<Invitation> found = invitations.find(token.hash());
        if (found.isEmpty()) {
            return new Look.Gone(Optional.empty());
        }
        Invitation invitation = found.get();
        Account account = accounts.find(invitation.account()).orElseThrow();
        Invitation.Standing standing = invitation.standing(clock.instant());
        boolean open =
                standing == Invitation.Standing.OPEN
                        && switch (account.status()) {
                            case INVITED, ACTIVE -> true;
                            case LOCKED, CLOSED -> false;
                        };
        return open
                ? new Look.Open(invitation, account)
                : new Look.Gone(
                        Optional.of(
                                standing == Invitation.Standing.OPEN
                                        ? Invitation.Standing.REVOKED
                                        : standing));
    }

    /** Accepts with a name, a language and a first password; the account becomes active. */
    public Outcome with(Look.Open offer, String name, Language language, String password) {
        Optional<PasswordRules.Fault> fault = rules.fault(password, offer.account().mail(), name);
        if (fault.isPresent()) {
            return new Outcome.Unfit(fault.get());
        }
        String hash = hasher.hash(password);
        return transactions.execute(status -> {
            AccountId id = offer.account().id();
            Account now = accounts.lock(id).orElseThrow();
            if (now.status() != AccountStatus.INVITED
                    || !invitations.use(offer.invitation().id(), clock.instant())) {
                return new Outcome.TooLate();
            }
            credentials.setPassword(id, hash);
            accounts.rename(id, name.strip());
            accounts.speak(id, language);
            accounts.move(id, AccountStatus.ACTIVE);
            return granted(offer.invitation(), accounts.find(id).orElseThrow());
        });
    }

    /** Accepts as the signed-in account to which the invitation was addressed. */
    @Transactional
    public Outcome as(AccountId signedIn, Invitation invitation) {
        Account account = accounts.lock(signedIn).orElseThrow();
        if (!invitation.account().equals(signedIn)
                || account.status() != AccountStatus.ACTIVE
                || !invitations.use(invitation.id(), clock.instant())) {
            return new Outcome.TooLate();
        }
        return granted(invitation, account);
    }

    private Outcome granted(Invitation invitation, Account account) {
        Instant now = clock.instant();
        grants.add(invitation.account(), invitation.office(), invitation.invitedBy(), now);
        roles.endWeakSessions(account, invitation.office(), now);
        trail.role(Trail.self(account), "accepted", account.id(), invitation.office());
        events.publishEvent(new InvitationAccepted(invitation.id(), invitation.account(), now));
        return new Outcome.Accepted(invitation.account());
    }
}
