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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Changes what the register says of a unit. Its slug stays, so that addresses keep working. */
@Component
public final class ChangeUnit {
    private final Ledger ledger;

    public ChangeUnit(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Changes the unit.
     *
     * @param seen the version the person had before their eyes
     */
    public Recording<Unit> change(CityCode city, UnitId unit, int seen, UnitDraft draft, Actor by) {
        return ledger.write(city, by, roster -> decide(roster, unit, seen, draft));
    }

    public static Decision<Unit> decide(Roster roster, UnitId id, int seen, UnitDraft draft) {
        Unit before = roster.unit(id).orElseThrow();
        UnitDraft tidy = Tidy.of(draft);
        if (tidy.equals(UnitDraft.of(before))) {
            return Decision.nothing(before);
        }
        List<Fault> faults = new ArrayList<>(new UnitRules(roster, tidy, Optional.of(id)).faults());
        if (before.version() != seen) {
            faults.add(Fault.on("", "changed-meanwhile", before.name()));
        }
        if (!faults.isEmpty()) {
            return new Decision.Refuse<>(faults);
        }
        Unit after = with(before, tidy);
        return Decision.change(after, new Change.OfUnit(Optional.of(before), after));
    }

    private static Unit with(Unit before, UnitDraft draft) {
        return new Unit(
                before.id(),
                before.city(),
                draft.type(),
                draft.name(),
                before.slug(),
                draft.parent(),
                draft.territory(),
                draft.aliases(),
                draft.formerNames(),
                draft.nameConfirmed(),
                before.active(),
                before.version() + 1);
    }
}
