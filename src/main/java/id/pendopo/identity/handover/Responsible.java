package id.pendopo.identity.handover;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who is or was responsible for a unit.
 *
 * @param active whether the account can sign in
 */
public record Responsible(
        AccountId account,
        String name,
        String mail,
        boolean active,
        Role role,
        Instant from,
        Optional<Instant> until) {

    /** Whether the person is responsible at the moment. */
    public boolean now(Instant moment) {
        return active && !moment.isBefore(from) && until.map(moment::isBefore).orElse(true);
    }
}
