package id.pendopo.insight.leader;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.assessment.Standing;
import id.pendopo.directory.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeeksTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final Instant SINCE = NOW.minus(Duration.ofDays(7));

    @Test
    void compares_with_the_last_score_before_the_week() {
        assertThat(Weeks.change(scores(30, 50, 20, 60, 3, 70, 0, 75), SINCE)).contains(15.0);
    }

    @Test
    void compares_with_the_first_score_where_none_is_older() {
        assertThat(Weeks.change(scores(3, 70, 1, 64), SINCE)).contains(-6.0);
    }

    @Test
    void says_nothing_of_one_score_or_of_a_week_without_a_visit() {
        assertThat(Weeks.change(scores(1, 64), SINCE)).isEmpty();
        assertThat(Weeks.change(scores(30, 50, 20, 60), SINCE)).isEmpty();
    }

    /** Pairs of days ago and score, oldest first. */
    private static Standing scores(int... daysAndScores) {
        List<Standing.Point> trend =
                Stream.iterate(0, i -> i < daysAndScores.length, i -> i + 2)
                        .map(i ->
                                new Standing.Point(
                                        NOW.minus(Duration.ofDays(daysAndScores[i])),
                                        daysAndScores[i + 1]))
                        .toList();
        return new Standing(
                new UnitId(new UUID(0, 1)),
                NOW,
                Optional.of(trend.getLast().score()),
                Optional.empty(),
                1,
                true,
                Optional.of(1),
                trend);
    }
}
