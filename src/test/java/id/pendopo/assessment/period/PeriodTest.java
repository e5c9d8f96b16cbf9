package id.pendopo.assessment.period;

import static id.pendopo.assessment.period.Period.State.FROZEN;
import static id.pendopo.assessment.period.Period.State.OPEN;
import static id.pendopo.assessment.period.Period.State.PREPARED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.assessment.RubricRef;
import id.pendopo.assessment.period.Period.State;
import id.pendopo.directory.CityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private record Arrow(State from, State to) {}

    private static final Set<Arrow> ARROWS =
            Set.of(new Arrow(PREPARED, OPEN), new Arrow(OPEN, FROZEN));

    @Test
    void every_pair_of_states_follows_or_is_refused() {
        for (State from : State.values()) {
            for (State to : State.values()) {
                Period period = aPeriod(from);

                if (ARROWS.contains(new Arrow(from, to))) {
                    assertThat(period.become(to)).isEqualTo(aPeriod(to));
                } else {
                    assertThatThrownBy(() -> period.become(to))
                            .as("%s to %s", from, to)
                            .isInstanceOf(IllegalStateException.class);
                }
            }
        }
    }

    @Test
    void ends_with_its_last_day_where_the_city_is() {
        Period period = aPeriod(OPEN);

        assertThat(List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"))
                .extracting(zone -> period.end(ZoneId.of(zone)))
                .containsExactly(
                        Instant.parse("2020-01-31T17:00:00Z"),
                        Instant.parse("2020-01-31T16:00:00Z"),
                        Instant.parse("2020-01-31T15:00:00Z"));
    }

    private static Period aPeriod(State state) {
        return new Period(
                new PeriodId(new UUID(7, 1)),
                new CityCode("35.73"),
                "Januari",
                LocalDate.parse("2020-01-01"),
                LocalDate.parse("2020-01-31"),
                new RubricRef("test", "1"),
                state);
    }
}
