package id.pendopo.identity.key;

import id.pendopo.directory.UnitId;
import id.pendopo.identity.AccountId;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A key by which a program uses the API, without its secret.
 *
 * @param label what it is for, in the words of who made it
 * @param prefix how its secret begins, to tell keys apart
 * @param permissions what it was made for; what it may do now, {@link RecognizeKey} says
 * @param unit empty for a key of the whole city
 * @param responsible who answers for it: it can never do more than this person may
 * @param lastUsed to the minute; empty if never
 */
public record ApiKey(
        UUID id,
        String label,
        String prefix,
        Set<String> permissions,
        String city,
        Optional<UnitId> unit,
        AccountId responsible,
        Instant created,
        Instant expires,
        Optional<Instant> revoked,
        Optional<Instant> lastUsed) {
    public ApiKey {
        permissions = Set.copyOf(permissions);
    }

    /** Where a key stands. */
    public enum Standing {
        WORKS,
        EXPIRED,
        REVOKED
    }

    public Standing standing(Instant now) {
        if (revoked.isPresent()) {
            return Standing.REVOKED;
        }
        return now.isBefore(expires) ? Standing.WORKS : Standing.EXPIRED;
    }

    /** Where it holds. */
    public Scope scope() {
        return unit.map(id -> Scope.unit(city, id.value())).orElseGet(() -> Scope.city(city));
    }

    /** What it was made for, in its place. */
    Set<Granted> granted() {
        return permissions.stream()
                .map(permission -> new Granted(permission, scope()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
