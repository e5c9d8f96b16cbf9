package id.pendopo.complaints;

import static id.pendopo.complaints.ReportStatus.ANSWERED;
import static id.pendopo.complaints.ReportStatus.CLOSED;
import static id.pendopo.complaints.ReportStatus.FILED;
import static id.pendopo.complaints.ReportStatus.GIVEN_BACK;
import static id.pendopo.complaints.ReportStatus.IN_PROGRESS;
import static id.pendopo.complaints.ReportStatus.MERGED;
import static id.pendopo.complaints.ReportStatus.REFUSED;
import static id.pendopo.complaints.ReportStatus.REOPENED;
import static id.pendopo.complaints.ReportStatus.ROUTED;
import static id.pendopo.complaints.ReportStatus.VERIFIED;
import static id.pendopo.complaints.ReportStatus.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportStatusTest {
    private static final Map<ReportStatus, Set<ReportStatus>> ALLOWED =
            Map.ofEntries(
                    Map.entry(FILED, Set.of(VERIFIED, REFUSED, MERGED)),
                    Map.entry(VERIFIED, Set.of(ROUTED, REFUSED, MERGED)),
                    Map.entry(
                            ROUTED,
                            Set.of(ROUTED, GIVEN_BACK, IN_PROGRESS, WAITING, ANSWERED, MERGED)),
                    Map.entry(GIVEN_BACK, Set.of(ROUTED, REFUSED, MERGED)),
                    Map.entry(IN_PROGRESS, Set.of(ROUTED, GIVEN_BACK, WAITING, ANSWERED, MERGED)),
                    Map.entry(WAITING, Set.of(IN_PROGRESS, ANSWERED)),
                    Map.entry(ANSWERED, Set.of(CLOSED, REOPENED)),
                    Map.entry(CLOSED, Set.of(REOPENED)),
                    Map.entry(REOPENED, Set.of(ROUTED, GIVEN_BACK, IN_PROGRESS, WAITING, ANSWERED)),
                    Map.entry(REFUSED, Set.of(VERIFIED)),
                    Map.entry(MERGED, Set.of()));

    @Test
    void every_pair_is_allowed_or_forbidden_as_the_table_says() {
        for (ReportStatus from : ReportStatus.values()) {
            for (ReportStatus to : ReportStatus.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(ALLOWED.get(from).contains(to));
            }
        }
    }

    @Test
    void nothing_is_closed_without_an_answer() {
        for (ReportStatus from : ReportStatus.values()) {
            assertThat(from.mayBecome(CLOSED)).isEqualTo(from == ANSWERED);
        }
    }
}
