package id.pendopo.identity.account;

import id.pendopo.directory.UnitId;
import id.pendopo.identity.AccountId;
import id.pendopo.identity.Role;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A role that an account holds for a time.
 *
 * @param until the first moment at which it no longer holds; empty if open
 */
public record Grant(
        UUID id,
        AccountId account,
        Office office,
        Instant from,
        Optional<Instant> until,
        AccountId grantedBy) {

    /** A role at its place. */
    public record Office(Role role, String city, Optional<UnitId> unit) {
        public Office {
            if (role.ofUnit() != unit.isPresent()) {
                throw new IllegalArgumentException(
                        "Role %s with unit %s: unit roles and only they name a unit"
                                .formatted(role, unit));
            }
        }

        public Scope scope() {
            return unit.map(u -> Scope.unit(city, u.value())).orElseGet(() -> Scope.city(city));
        }
    }

    public boolean holds(Instant now) {
        return !now.isBefore(from) && until.map(now::isBefore).orElse(true);
    }

    /** Everything the grant lets its holder do. */
    public Set<Granted> granted() {
        return office.role().permissions().stream()
                .map(permission -> new Granted(permission, office.scope()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
