package id.pendopo.identity.signin;

import java.time.Instant;
import java.util.Optional;

/**
 * The failed tries counted under one key.
 *
 * @param blockedUntil before this moment nothing is tried at all
 */
record Tries(int failures, Instant last, Optional<Instant> blockedUntil) {
    boolean blocked(Instant now) {
        return blockedUntil.map(now::isBefore).orElse(false);
    }
}
