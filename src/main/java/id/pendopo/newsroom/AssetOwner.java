package id.pendopo.newsroom;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Scope;
import java.util.Optional;

/**
 * Whose library an asset is in.
 *
 * @param unit empty if it belongs to the city itself
 */
public record AssetOwner(CityCode city, Optional<UnitId> unit) {
    /** Where a permission must hold to work with it. */
    public Scope scope() {
        return unit.map(u -> Scope.unit(city.value(), u.value()))
                .orElseGet(() -> Scope.city(city.value()));
    }
}
