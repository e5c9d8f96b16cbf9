package id.pendopo.identity.account;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.Role;
import id.pendopo.platform.access.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Locks, unlocks and closes other people's accounts. The caller has asked {@link Authority}. */
@Component
public class ChangeStatus {
    private final AccountRepository accounts;
    private final GrantRepository grants;
    private final Trail trail;
    private final InstantSource clock;

    ChangeStatus(
            AccountRepository accounts, GrantRepository grants, Trail trail, InstantSource clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.trail = trail;
        this.clock = clock;
    }

    /** How it went. */
    public enum Outcome {
        DONE,
        /** Nobody locks the door behind oneself. */
        SELF,
        /** A city is never without an active administrator. */
        LAST_ADMINISTRATOR,
        /** The account stands where this can not follow. */
        NOT_NOW
    }

    /** Moves the account; its sign-ins end. Closing ends its roles as well. */
    @Transactional
    public Outcome to(AccountStatus wanted, AccountId id, Actor by) {
        if (by.id().equals(id.value())) {
            return Outcome.SELF;
        }
        Account account = accounts.lock(id).orElseThrow();
        if (!account.status().next().contains(wanted) || wanted == AccountStatus.INVITED) {
            return Outcome.NOT_NOW;
        }
        Instant now = clock.instant();
        List<Grant> held = grants.heldBy(List.of(id), now);
        citiesAdministered(held).forEach(grants::lockAdministrators);
        if (wanted != AccountStatus.ACTIVE && orphansCity(held, now)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        accounts.move(id, wanted);
        accounts.endSessions(id, now);
        if (wanted == AccountStatus.CLOSED) {
            held.forEach(grant -> grants.end(grant.id(), now));
        }
        trail.moved(by, id, account.status(), wanted);
        return Outcome.DONE;
    }

    private boolean orphansCity(List<Grant> held, Instant now) {
        return citiesAdministered(held).stream()
                .anyMatch(city -> grants.administrators(city, now) <= 1);
    }

    /** Sorted, so that all lock them in one order. */
    private static List<String> citiesAdministered(List<Grant> held) {
        return held.stream()
                .map(Grant::office)
                .filter(office -> office.role() == Role.CITY_ADMINISTRATOR)
                .map(Grant.Office::city)
                .distinct()
                .sorted()
                .toList();
    }
}
