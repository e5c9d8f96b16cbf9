package id.pendopo.assessment.period;

import java.util.UUID;

/** The id of a period. Version 7, so that it sorts by moment of preparation. */
public record PeriodId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
