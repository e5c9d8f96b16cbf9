package id.pendopo.newsroom.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.StoryKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportRulesTest {
    private static final LocalDate TODAY = Reports.DAY;

    @Test
    void a_whole_report_has_no_fault() {
        assertThat(ReportRules.faults(Reports.report(), TODAY)).isEmpty();
    }

    @Test
    void tells_all_faults_at_once() {
        var report =
                made(StoryKind.NEWS, "", Optional.empty(), Optional.of(101), "javascript:alert(1)");

        assertThat(ReportRules.faults(report, TODAY))
                .containsExactlyInAnyOrder(
                        ReportFault.WHAT_MISSING,
                        ReportFault.DAY_MISSING,
                        ReportFault.PROGRESS_NO_PERCENTAGE,
                        ReportFault.VIDEO_NO_ADDRESS);
    }

    @Test
    void what_was_done_lies_not_ahead_but_what_is_announced_may() {
        var tomorrow = Optional.of(TODAY.plusDays(1));

        assertThat(
                        ReportRules.faults(
                                made(
                                        StoryKind.NEWS,
                                        "Membuka layanan",
                                        tomorrow,
                                        Optional.empty(),
                                        ""),
                                TODAY))
                .containsExactly(ReportFault.DAY_TO_COME);
        assertThat(
                        ReportRules.faults(
                                made(
                                        StoryKind.ANNOUNCEMENT,
                                        "Membuka layanan",
                                        tomorrow,
                                        Optional.empty(),
                                        ""),
                                TODAY))
                .isEmpty();
    }

    @Test
    void a_day_years_ago_is_a_slip() {
        var report =
                made(
                        StoryKind.NEWS,
                        "Membuka layanan",
                        Optional.of(TODAY.minusYears(3)),
                        Optional.empty(),
                        "https://video.contoh.id/1");

        assertThat(ReportRules.faults(report, TODAY)).containsExactly(ReportFault.DAY_TOO_OLD);
    }

    private static Report made(
            StoryKind kind,
            String what,
            Optional<LocalDate> day,
            Optional<Integer> progress,
            String video) {
        return new Report(
                kind,
                "",
                what,
                day,
                "",
                "",
                "",
                Place.unknown(),
                Optional.empty(),
                progress,
                "",
                List.of(),
                video,
                "",
                "");
    }
}
