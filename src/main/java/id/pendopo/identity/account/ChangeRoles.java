package id.pendopo.identity.account;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.Role;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.platform.access.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives and ends roles of active accounts. The caller has asked {@link Authority}. */
@Component
public class ChangeRoles {
    private final AccountRepository accounts;
    private final GrantRepository grants;
    private final Places places;
    private final Trail trail;
    private final InstantSource clock;

    ChangeRoles(
            AccountRepository accounts,
            GrantRepository grants,
            Places places,
            Trail trail,
            InstantSource clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.places = places;
        this.trail = trail;
        this.clock = clock;
    }

    /** How it went. */
    public enum Outcome {
        DONE,
        ALREADY_HOLDS,
        NOT_ACTIVE,
        UNKNOWN_PLACE,
        LAST_ADMINISTRATOR,
        ENDED_BEFORE
    }

    /** Gives the role from now on. */
    @Transactional
    public Outcome give(AccountId id, Office office, Actor by) {
        Account account = accounts.lock(id).orElseThrow();
        Instant now = clock.instant();
        if (account.status() != AccountStatus.ACTIVE) {
            return Outcome.NOT_ACTIVE;
        }
        if (!places.knows(office)) {
            return Outcome.UNKNOWN_PLACE;
        }
        boolean holds =
                grants.heldBy(List.of(id), now).stream()
                        .map(Grant::office)
                        .anyMatch(office::equals);
        if (holds) {
            return Outcome.ALREADY_HOLDS;
        }
        grants.add(id, office, new AccountId(by.id()), now);
        endWeakSessions(account, office, now);
        trail.role(by, "given", id, office);
        return Outcome.DONE;
    }

    /** Ends the role now, and with it the sign-ins of the account. */
    @Transactional
    public Outcome end(Grant grant, Actor by) {
        accounts.lock(grant.account()).orElseThrow();
        Office office = grant.office();
        if (office.role() == Role.CITY_ADMINISTRATOR) {
            grants.lockAdministrators(office.city());
        }
        Instant now = clock.instant();
        if (!grants.find(grant.id()).orElseThrow().holds(now)) {
            return Outcome.ENDED_BEFORE;
        }
        if (office.role() == Role.CITY_ADMINISTRATOR
                && grants.administrators(office.city(), now) <= 1) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        grants.end(grant.id(), now);
        trail.role(by, "ended", grant.account(), office);
        return Outcome.DONE;
    }

    /** Who signed in without a code may not use a role that asks for one. */
    public void endWeakSessions(Account account, Office office, Instant now) {
        if (office.role().needsSecondStep() && !account.secondStep()) {
            accounts.endSessions(account.id(), now);
        }
    }
}
