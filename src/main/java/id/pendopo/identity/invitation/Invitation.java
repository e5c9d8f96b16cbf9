package id.pendopo.identity.invitation;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.account.Grant.Office;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The offer of a role by a link. */
public record Invitation(
        UUID id,
        AccountId account,
        Office office,
        AccountId invitedBy,
        Instant created,
        Instant expires,
        Optional<Instant> used,
        Optional<Instant> revoked) {

    /** Where an invitation stands. */
    public enum Standing {
        OPEN,
        EXPIRED,
        USED,
        REVOKED
    }

    public Standing standing(Instant now) {
        if (used.isPresent()) {
            return Standing.USED;
        }
        if (revoked.isPresent()) {
            return Standing.REVOKED;
        }
        return now.isBefore(expires) ? Standing.OPEN : Standing.EXPIRED;
    }
}
