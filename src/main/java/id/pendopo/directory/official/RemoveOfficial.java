package id.pendopo.directory.official;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Official;
import id.pendopo.directory.OfficialId;
import id.pendopo.directory.Recording;
import id.pendopo.directory.ledger.Change;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.Ledger;
import id.pendopo.directory.ledger.Roster;
import id.pendopo.platform.access.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes out a term that was entered by mistake. Whoever really held the office stays: EndTerm. */
@Component
public final class RemoveOfficial {
    private final Ledger ledger;

    public RemoveOfficial(Ledger ledger) {
        this.ledger = ledger;
    }

    public Recording<Official> remove(CityCode city, OfficialId official, int seen, Actor by) {
        return ledger.write(city, by, roster -> decide(roster, official, seen));
    }

    public static Decision<Official> decide(Roster roster, OfficialId id, int seen) {
        Optional<Official> before = roster.official(id);
        if (before.isEmpty()) {
            return Decision.refuse(Fault.on("", "removed-meanwhile"));
        }
        if (before.get().version() != seen) {
            return Decision.refuse(Fault.on("", "changed-meanwhile", before.get().name()));
        }
        return Decision.change(before.get(), new Change.OfOfficial(before, Optional.empty()));
    }
}
