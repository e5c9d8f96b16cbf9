package id.pendopo.platform.fetch;

import java.time.Duration;

/** What came of one request. */
public sealed interface Answer {
    /** From the request sent to the first byte; zero if none came. */
    Duration firstByte();

    /**
     * A response, whatever its status.
     *
     * @param body decoded, at most as long as asked for
     * @param wireBytes as transferred
     * @param truncated whether the body was longer, or ended before its announced length
     */
    record Got(
            int status,
            Headers headers,
            byte[] body,
            long wireBytes,
            boolean truncated,
            Duration firstByte)
            implements Answer {}

    /** No usable response. */
    record Lost(Outcome.Failed why, Duration firstByte) implements Answer {
        public Lost(Outcome.Failed why) {
            this(why, Duration.ZERO);
        }
    }
}
