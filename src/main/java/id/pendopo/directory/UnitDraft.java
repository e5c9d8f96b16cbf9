package id.pendopo.directory;

import java.util.List;
import java.util.Optional;

/**
 * What someone wants the register to say of a unit.
 *
 * @param territory a code within the city
 */
public record UnitDraft(
        UnitType type,
        String name,
        Optional<UnitId> parent,
        Optional<String> territory,
        List<String> aliases,
        List<FormerName> formerNames,
        boolean nameConfirmed) {
    public UnitDraft {
        aliases = List.copyOf(aliases);
        formerNames = List.copyOf(formerNames);
    }

    /** The draft that would change nothing. */
    public static UnitDraft of(Unit unit) {
        return new UnitDraft(
                unit.type(),
                unit.name(),
                unit.parent(),
                unit.territory(),
                unit.aliases(),
                unit.formerNames(),
                unit.nameConfirmed());
    }
}
