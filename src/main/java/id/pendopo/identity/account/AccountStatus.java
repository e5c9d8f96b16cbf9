package id.pendopo.identity.account;

import java.util.Set;

/** Where an account stands. */
public enum AccountStatus {
    /** Known by mail; has no password yet. */
    INVITED,
    ACTIVE,
    /** Shut by an administrator until unlocked. */
    LOCKED,
    /** Ended; its history stays. May be invited anew. */
    CLOSED;

    public Set<AccountStatus> next() {
        return switch (this) {
            case INVITED -> Set.of(ACTIVE, CLOSED);
            case ACTIVE -> Set.of(LOCKED, CLOSED);
            case LOCKED -> Set.of(ACTIVE, CLOSED);
            case CLOSED -> Set.of(INVITED);
        };
    }
}
