package id.pendopo.directory.unit;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Recording;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.UnitType;
import id.pendopo.directory.ledger.Change;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.Ledger;
import id.pendopo.directory.ledger.Roster;
import id.pendopo.platform.access.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Closes a unit that no longer exists. It stays in the register with its history. */
@Component
public final class RetireUnit {
    private final Ledger ledger;

    public RetireUnit(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Closes the unit.
     *
     * @param seen the version the person had before their eyes
     */
    public Recording<Unit> retire(CityCode city, UnitId unit, int seen, Actor by) {
        return ledger.write(city, by, roster -> decide(roster, unit, seen));
    }

    public static Decision<Unit> decide(Roster roster, UnitId id, int seen) {
        Unit before = roster.unit(id).orElseThrow();
        if (!before.active()) {
            return Decision.nothing(before);
        }
        List<Fault> faults = new ArrayList<>();
        if (before.type() == UnitType.CITY_GOVERNMENT) {
            faults.add(Fault.on("", "government-stays"));
        }
        long below =
                roster.units().stream()
                        .filter(u -> u.active() && u.parent().equals(Optional.of(id)))
                        .count();
        if (below > 0) {
            faults.add(Fault.on("", "units-below", Long.toString(below)));
        }
        if (before.version() != seen) {
            faults.add(Fault.on("", "changed-meanwhile", before.name()));
        }
        if (!faults.isEmpty()) {
            return new Decision.Refuse<>(faults);
        }
        Unit after = before.withActive(false);
        return Decision.change(after, new Change.OfUnit(Optional.of(before), after));
    }
}
