package id.pendopo.directory;

import id.pendopo.platform.access.Scope;
import java.util.List;
import java.util.Optional;

/**
 * An organ of the city with its own name: a department, a kelurahan, a puskesmas.
 *
 * @param slug in public addresses; unique in the city and kept when the name changes
 * @param parent the unit above; empty for the city government
 * @param territory the code of the territory it governs or, for other types, lies in; empty if
 *     unknown
 * @param aliases other names and abbreviations people use
 * @param formerNames newest first
 * @param nameConfirmed whether the city has confirmed the name
 * @param active false once closed or merged; never deleted
 * @param version raised by each change; refuses the form of someone who saw an older one
 */
public record Unit(
        UnitId id,
        CityCode city,
        UnitType type,
        String name,
        String slug,
        Optional<UnitId> parent,
        Optional<String> territory,
        List<String> aliases,
        List<FormerName> formerNames,
        boolean nameConfirmed,
        boolean active,
        int version) {
    public Unit {
        aliases = List.copyOf(aliases);
        formerNames = List.copyOf(formerNames);
    }

    /** Where a permission must hold to act on this unit. */
    public Scope scope() {
        return Scope.unit(city.value(), id.value());
    }

    /** The same unit, closed or opened again. */
    public Unit withActive(boolean open) {
        return new Unit(
                id,
                city,
                type,
                name,
                slug,
                parent,
                territory,
                aliases,
                formerNames,
                nameConfirmed,
                open,
                version + 1);
    }
}
