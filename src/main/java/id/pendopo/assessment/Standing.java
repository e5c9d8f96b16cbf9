package id.pendopo.assessment;

import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a unit stands just now.
 *
 * @param at end of the visit the score rests on
 * @param score from 0 to 100; empty if nothing could be judged
 * @param place in the city, 1 is best, equal scores share it; empty if not ranked
 * @param trend one point a day, oldest first, the newest is this score
 */
public record Standing(
        UnitId unit,
        Instant at,
        Optional<Double> score,
        Optional<Band> band,
        double coverage,
        boolean ranked,
        Optional<Integer> place,
        List<Point> trend) {
    public Standing {
        trend = List.copyOf(trend);
    }

    /** The last score of a day. */
    public record Point(Instant at, double score) {}

    /** The change since the first point of the trend; empty with fewer than two points. */
    public Optional<Double> change() {
        return trend.size() < 2
                ? Optional.empty()
                : Optional.of(trend.getLast().score() - trend.getFirst().score());
    }
}
