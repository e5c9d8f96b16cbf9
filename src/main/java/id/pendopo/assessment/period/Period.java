package id.pendopo.assessment.period;

import id.pendopo.assessment.RubricRef;
import id.pendopo.directory.CityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * A span of days after which the units of a city are judged once and for all.
 *
 * @param name unique in the city, in any case
 * @param endsOn the last day; what was measured on it still counts
 * @param rubric the version it is judged by; a version never changes, nor does the choice
 */
public record Period(
        PeriodId id,
        CityCode city,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        RubricRef rubric,
        State state) {

    /** How far a period is. */
    public enum State {
        /** Written down; nobody is judged by it yet. */
        PREPARED,
        /** Announced: units know by what and until when they are judged. */
        OPEN,
        /** Over: its result is stored and never changes. */
        FROZEN;

        /** What may follow. */
        public Set<State> next() {
            return switch (this) {
                case PREPARED -> Set.of(OPEN);
                case OPEN -> Set.of(FROZEN);
                case FROZEN -> Set.of();
            };
        }
    }

    /** The first moment that no longer belongs to the period. */
    public Instant end(ZoneId zone) {
        return endsOn.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean mayBecome(State other) {
        return state.next().contains(other);
    }

    Period named(String other) {
        return new Period(id, city, other, startsOn, endsOn, rubric, state);
    }

    /** The same period one step further. */
    Period become(State other) {
        if (!mayBecome(other)) {
            throw new IllegalStateException(
                    "Period %s is %s, after which %s may follow, not %s"
                            .formatted(id, state, state.next(), other));
        }
        return new Period(id, city, name, startsOn, endsOn, rubric, other);
    }
}
