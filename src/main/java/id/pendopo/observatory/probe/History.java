package id.pendopo.observatory.probe;

import java.time.Instant;
import java.util.List;

/** Earlier short looks at the home page, oldest first. */
public record History(List<Beat> beats) {
    /**
     * One look.
     *
     * @param readable whether the site's own page came
     */
    public record Beat(Instant at, boolean readable, String outcomeCode) {}

    public static History none() {
        return new History(List.of());
    }
}
