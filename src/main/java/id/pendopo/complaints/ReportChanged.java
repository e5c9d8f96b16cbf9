package id.pendopo.complaints;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something was done with a report, told without its words. May be heard twice.
 *
 * @param before empty if it was just filed
 * @param act name of the act, as {@code ANSWER}
 * @param units it is with now
 */
public record ReportChanged(
        ReportId report,
        CityCode city,
        String number,
        Optional<ReportStatus> before,
        ReportStatus after,
        String act,
        List<UnitId> units,
        Instant at) {
    public ReportChanged {
        units = List.copyOf(units);
    }
}
