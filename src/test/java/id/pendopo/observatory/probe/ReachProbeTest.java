package id.pendopo.observatory.probe;

import static id.pendopo.fixture.VisitBuilder.NOW;
import static id.pendopo.fixture.VisitBuilder.aVisit;
import static id.pendopo.observatory.Unmeasured.KEPT_OUT_BY_ROBOTS;
import static id.pendopo.observatory.Unmeasured.TOO_FEW_VISITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pendopo.observatory.Expected;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.fetch.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ReachProbeTest {
    private final ReachProbe probe = new ReachProbe();

    @Test
    void a_site_that_answers_can_be_reached() {
        var told = Read.of(probe, aVisit().build());

        assertThat(told.value("now")).isEqualTo(1);
        assertThat(told.findings("now")).isEmpty();
    }

    @Test
    void a_failure_is_a_measured_0_that_names_its_cause() {
        var told = Read.of(probe, aVisit().unreachable(new Outcome.CertificateExpired()).build());

        assertThat(told.value("now")).isZero();
        assertThat(told.codes("now")).containsExactly("reach.certificate-expired");
    }

    @Test
    void a_suspended_page_is_no_success_though_something_answered() {
        var told = Read.of(probe, aVisit().unreachable(new Outcome.Suspended()).build());

        assertThat(told.codes("now")).containsExactly("reach.suspended");
    }

    @Test
    void robots_that_keep_us_out_say_nothing_of_citizens() {
        var told = Read.of(probe, aVisit().unreachable(new Outcome.ForbiddenByRobots()).build());

        assertThat(told.unmeasured("now")).isEqualTo(KEPT_OUT_BY_ROBOTS);
    }

    @Test
    void a_site_stands_until_it_was_down_three_looks_in_a_row() {
        var down = aVisit().unreachable(new Outcome.Suspended()).build();

        assertThat(after(down, "-").unmeasured("standing")).isEqualTo(TOO_FEW_VISITS);
        assertThat(after(down, "+").value("standing")).isEqualTo(1);
        assertThat(after(down, "+-").value("standing")).isEqualTo(1);
        assertThat(after(down, "--").value("standing")).isZero();
        assertThat(after(down, "--").codes("standing")).containsExactly("reach.suspended");
        assertThat(after(aVisit().build(), "--").value("standing")).isEqualTo(1);
    }

    @Test
    void two_looks_are_too_few_for_a_share() {
        var told = after(aVisit().build(), "+");

        assertThat(told.unmeasured("share")).isEqualTo(TOO_FEW_VISITS);
        assertThat(told.unmeasured("longest-outage")).isEqualTo(TOO_FEW_VISITS);
    }

    @Test
    void the_visit_itself_is_the_last_look() {
        var told = after(aVisit().unreachable(new Outcome.ConnectTimedOut()).build(), "+++");

        assertThat(told.value("share")).isEqualTo(0.75);
    }

    @Test
    void a_single_failure_is_a_blip_and_no_outage() {
        var told = after(aVisit().build(), "+-+");

        assertThat(told.value("blips")).isEqualTo(1);
        assertThat(told.value("longest-outage")).isZero();
        assertThat(told.value("share")).isEqualTo(0.75);
    }

    @Test
    void an_outage_lasts_from_its_first_failure_to_the_next_success() {
        var told = after(aVisit().build(), "+--+-+");

        assertThat(told.value("longest-outage")).isCloseTo(2.0, within(0.01));
        assertThat(told.codes("longest-outage")).containsExactly("reach.outage");
        assertThat(told.value("blips")).isEqualTo(1);
    }

    @Test
    void an_outage_that_lasts_is_counted_to_the_present() {
        var told = after(aVisit().unreachable(new Outcome.NameUnknown()).build(), "++--");

        assertThat(told.value("longest-outage")).isCloseTo(2.0, within(0.01));
    }

    @Test
    void looks_before_the_last_30_days_do_not_count() {
        var told = after(aVisit().build(), "-".repeat(10) + "+".repeat(29));

        assertThat(told.value("share")).isEqualTo(1);
    }

    @Test
    void looks_that_robots_forbade_are_left_out() {
        var told = after(aVisit().build(), "+r+r");

        assertThat(told.value("share")).isEqualTo(1);
        assertThat(told.value("blips")).isZero();
    }

    /** One look a day before the visit: + readable, - not, r forbidden by robots.txt. */
    private Read after(Visit visit, String looks) {
        var beats = new ArrayList<History.Beat>();
        for (int i = 0; i < looks.length(); i++) {
            var at = NOW.minusSeconds(30).minus(Duration.ofDays(looks.length() - i));
            beats.add(
                    switch (looks.charAt(i)) {
                        case '+' -> new History.Beat(at, true, "read");
                        case 'r' -> new History.Beat(at, false, "forbidden-by-robots");
                        default -> new History.Beat(at, false, "connect-timed-out");
                    });
        }
        var context =
                new Context(
                        Expected.nothing(),
                        new History(beats),
                        Neighbours.none(),
                        Context.nothing().zone());
        return Read.of(probe, visit, context);
    }
}
