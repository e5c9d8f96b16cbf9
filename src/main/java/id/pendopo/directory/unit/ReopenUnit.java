package id.pendopo.directory.unit;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Recording;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitDraft;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.ledger.Change;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.Ledger;
import id.pendopo.directory.ledger.Roster;
import id.pendopo.platform.access.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a closed unit again, if its name and territory are still free. */
@Component
public final class ReopenUnit {
    private final Ledger ledger;

    public ReopenUnit(Ledger ledger) {
        this.ledger = ledger;
    }

    public Recording<Unit> reopen(CityCode city, UnitId unit, Actor by) {
        return ledger.write(city, by, roster -> decide(roster, unit));
    }

    public static Decision<Unit> decide(Roster roster, UnitId id) {
        Unit before = roster.unit(id).orElseThrow();
        if (before.active()) {
            return Decision.nothing(before);
        }
        List<Fault> faults = new UnitRules(roster, UnitDraft.of(before), Optional.of(id)).faults();
        if (!faults.isEmpty()) {
            return new Decision.Refuse<>(faults);
        }
        Unit after = before.withActive(true);
        return Decision.change(after, new Change.OfUnit(Optional.of(before), after));
    }
}
