package id.pendopo.directory.official;

import id.pendopo.directory.Fault;
import id.pendopo.directory.Official;
import id.pendopo.directory.OfficialDraft;
import id.pendopo.directory.OfficialId;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.ledger.NameKey;
import id.pendopo.directory.ledger.Roster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an official's term in the register must fulfil. */
final class OfficialRules {
    private static final int LONGEST = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1945, 8, 17);

    private OfficialRules() {}

    /**
     * All faults of the draft; empty if it may be written.
     *
     * @param self empty if the term is new
     */
    static List<Fault> faults(
            Roster roster, UnitId unit, OfficialDraft draft, Optional<OfficialId> self) {
        var faults = new ArrayList<Fault>();
        form(faults, "official_name", draft.name());
        form(faults, "position", draft.position());
        draft.from()
                .filter(day -> day.isBefore(EARLIEST))
                .ifPresent(day -> faults.add(Fault.on("from", "day-too-early", day.toString())));
        if (draft.from().isPresent()
                && draft.until().map(u -> u.isBefore(draft.from().get())).orElse(false)) {
            faults.add(Fault.on("until", "until-before-from", draft.from().get().toString()));
        }
        roster.officials(unit).stream()
                .filter(o -> !self.equals(Optional.of(o.id())))
                .filter(o -> clash(o, draft))
                .findFirst()
                .ifPresent(o -> faults.add(fault(o)));
        return faults;
    }

    private static void form(List<Fault> faults, String field, String text) {
        if (NameKey.of(text).isEmpty()) {
            faults.add(Fault.on(field, "name-empty", text));
        } else if (text.length() > LONGEST) {
            faults.add(Fault.on(field, "too-long", Integer.toString(LONGEST)));
        }
    }

    /** The same person in the same position, or two who lead, in office at the same time. */
    private static boolean clash(Official other, OfficialDraft draft) {
        boolean twice =
                NameKey.of(other.name()).equals(NameKey.of(draft.name()))
                        && NameKey.of(other.position()).equals(NameKey.of(draft.position()));
        return (twice || other.head() && draft.head()) && overlap(other, draft);
    }

    /** Terms that touch in one day do not overlap: the hand-over is on one day. */
    private static boolean overlap(Official other, OfficialDraft draft) {
        return begins(draft.from()).isBefore(ends(other.until()))
                && begins(other.from()).isBefore(ends(draft.until()));
    }

    private static LocalDate begins(Optional<LocalDate> from) {
        return from.orElse(LocalDate.MIN);
    }

    private static LocalDate ends(Optional<LocalDate> until) {
        return until.orElse(LocalDate.MAX);
    }

    private static Fault fault(Official other) {
        return other.until().isEmpty()
                ? Fault.on("head", "still-in-office", other.name(), other.position())
                : Fault.on(
                        "from",
                        "terms-overlap",
                        other.name(),
                        other.position(),
                        other.until().get().toString());
    }
}
