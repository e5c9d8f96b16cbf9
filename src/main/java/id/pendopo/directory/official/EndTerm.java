package id.pendopo.directory.official;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Official;
import id.pendopo.directory.OfficialDraft;
import id.pendopo.directory.OfficialId;
import id.pendopo.directory.Recording;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.Ledger;
import id.pendopo.directory.ledger.Roster;
import id.pendopo.platform.access.Actor;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ends an official's term. The official stays in the register as a former one. */
@Component
public final class EndTerm {
    private final Ledger ledger;

    public EndTerm(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Ends the term.
     *
     * @param last the last day in office; may lie ahead
     */
    public Recording<Official> end(
            CityCode city, OfficialId official, int seen, LocalDate last, Actor by) {
        return ledger.write(city, by, roster -> decide(roster, official, seen, last));
    }

    public static Decision<Official> decide(
            Roster roster, OfficialId id, int seen, LocalDate last) {
        Optional<Official> found = roster.official(id);
        if (found.isEmpty()) {
            return Decision.refuse(Fault.on("", "removed-meanwhile"));
        }
        OfficialDraft now = OfficialDraft.of(found.get());
        if (now.until().isPresent() && !now.until().get().equals(last)) {
            return Decision.refuse(
                    Fault.on("until", "term-ended", now.name(), now.until().get().toString()));
        }
        return CorrectOfficial.decide(roster, id, seen, now.withUntil(last));
    }
}
