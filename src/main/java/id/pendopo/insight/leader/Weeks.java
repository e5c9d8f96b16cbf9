package id.pendopo.insight.leader;

import id.pendopo.assessment.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a standing moved since a moment. */
final class Weeks {
    private Weeks() {}

    /**
     * The newest score less the last one before the moment, or the first after it if there is none
     * before; empty with fewer than two points.
     */
    static Optional<Double> change(Standing standing, Instant since) {
        List<Standing.Point> trend = standing.trend();
        if (trend.size() < 2) {
            return Optional.empty();
        }
        Standing.Point start =
                trend.stream()
                        .filter(p -> !p.at().isAfter(since))
                        .reduce((earlier, later) -> later)
                        .orElse(trend.getFirst());
        return start.equals(trend.getLast())
                ? Optional.empty()
                : Optional.of(trend.getLast().score() - start.score());
    }
}
