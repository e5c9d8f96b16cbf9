package id.pendopo.directory.official;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Official;
import id.pendopo.directory.OfficialDraft;
import id.pendopo.directory.OfficialId;
import id.pendopo.directory.Recording;
import id.pendopo.directory.ledger.Change;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.Ledger;
import id.pendopo.directory.ledger.Roster;
import id.pendopo.platform.access.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Corrects what the register says of an official's term. */
@Component
public final class CorrectOfficial {
    private final Ledger ledger;

    public CorrectOfficial(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Corrects the term.
     *
     * @param seen the version the person had before their eyes
     */
    public Recording<Official> correct(
            CityCode city, OfficialId official, int seen, OfficialDraft draft, Actor by) {
        return ledger.write(city, by, roster -> decide(roster, official, seen, draft));
    }

    public static Decision<Official> decide(
            Roster roster, OfficialId id, int seen, OfficialDraft draft) {
        Optional<Official> found = roster.official(id);
        if (found.isEmpty()) {
            return Decision.refuse(Fault.on("", "removed-meanwhile"));
        }
        Official before = found.get();
        OfficialDraft tidy = draft.tidy();
        if (tidy.equals(OfficialDraft.of(before))) {
            return Decision.nothing(before);
        }
        List<Fault> faults =
                new ArrayList<>(OfficialRules.faults(roster, before.unit(), tidy, Optional.of(id)));
        if (before.version() != seen) {
            faults.add(Fault.on("", "changed-meanwhile", before.name()));
        }
        if (!faults.isEmpty()) {
            return new Decision.Refuse<>(faults);
        }
        Official after = tidy.as(id, before.unit(), before.version() + 1);
        return Decision.change(
                after, new Change.OfOfficial(Optional.of(before), Optional.of(after)));
    }
}
