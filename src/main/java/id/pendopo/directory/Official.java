package id.pendopo.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A person in one position of a unit, for one term.
 *
 * @param name with titles and degrees as registered
 * @param head whether the position leads the unit
 * @param acting holds the position for the time being (Plt., Plh., Pj.)
 * @param from first day; empty if nobody knows
 * @param until last day; empty while in office
 */
public record Official(
        OfficialId id,
        UnitId unit,
        String name,
        String position,
        boolean head,
        boolean acting,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        int version) {

    /** In office before former, heads first, then the newest term, then by position and name. */
    public static final Comparator<Official> ORDER =
            Comparator.comparing((Official o) -> o.until().isPresent())
                    .thenComparing(o -> !o.head())
                    .thenComparing(o -> o.from().orElse(LocalDate.MIN), Comparator.reverseOrder())
                    .thenComparing(Official::position)
                    .thenComparing(Official::name);

    public boolean inOffice(LocalDate day) {
        return from.map(f -> !f.isAfter(day)).orElse(true)
                && until.map(u -> !u.isBefore(day)).orElse(true);
    }
}
