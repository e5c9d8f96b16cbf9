package id.pendopo.identity;

import id.pendopo.directory.UnitId;
import id.pendopo.identity.account.RecipientRepository;
import id.pendopo.platform.access.Scope;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whom a module writes to: active accounts by what they may do. */
@Component
public final class Recipients {
    private final RecipientRepository recipients;
    private final InstantSource clock;

    public Recipients(RecipientRepository recipients, InstantSource clock) {
        this.recipients = recipients;
        this.clock = clock;
    }

    /**
     * Who may do it there now, by name. In a unit these are the unit's own people and the city's;
     * everywhere is nobody, since roles are held in a city or a unit.
     */
    public List<Recipient> whoMay(String permission, Scope scope) {
        return switch (scope) {
            case Scope.Everywhere() -> List.of();
            case Scope.City(var code) -> in(code, Optional.empty(), permission);
            case Scope.Unit(var city, var id) -> in(city, Optional.of(new UnitId(id)), permission);
        };
    }

    /**
     * Where the account may do it now: cities and units. Empty once it is locked or closed; asked
     * by what answers without a sign-in, as a calendar with a secret address.
     */
    public Set<Scope> whereMay(AccountId account, String permission) {
        Set<Role> roles = roles(permission);
        return roles.isEmpty()
                ? Set.of()
                : Set.copyOf(recipients.places(account, roles, clock.instant()));
    }

    private static Set<Role> roles(String permission) {
        return Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Recipient> in(String city, Optional<UnitId> unit, String permission) {
        Set<Role> roles = roles(permission);
        return roles.isEmpty()
                ? List.of()
                : recipients.withRole(roles, city, unit, clock.instant());
    }
}
