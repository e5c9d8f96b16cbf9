package id.pendopo.directory.official;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Official;
import id.pendopo.directory.OfficialDraft;
import id.pendopo.directory.Recording;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.ledger.Change;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.Ledger;
import id.pendopo.directory.ledger.NewIds;
import id.pendopo.directory.ledger.Roster;
import id.pendopo.platform.access.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Enters an official's term in a unit, a current one or one of the past. */
@Component
public final class AppointOfficial {
    private final Ledger ledger;
    private final NewIds ids;

    public AppointOfficial(Ledger ledger, NewIds ids) {
        this.ledger = ledger;
        this.ids = ids;
    }

    public Recording<Official> appoint(CityCode city, UnitId unit, OfficialDraft draft, Actor by) {
        return ledger.write(city, by, roster -> decide(roster, unit, draft, ids));
    }

    public static Decision<Official> decide(
            Roster roster, UnitId unit, OfficialDraft draft, NewIds ids) {
        OfficialDraft tidy = draft.tidy();
        List<Fault> faults = OfficialRules.faults(roster, unit, tidy, Optional.empty());
        if (!faults.isEmpty()) {
            return new Decision.Refuse<>(faults);
        }
        Official official = tidy.as(ids.official(), unit, 1);
        return Decision.change(
                official, new Change.OfOfficial(Optional.empty(), Optional.of(official)));
    }
}
