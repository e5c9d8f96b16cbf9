package id.pendopo.complaints.clock;

import java.time.Instant;
import java.util.Optional;

/**
 * One clock of a report. A reopened report has another answer clock beside the earlier one.
 *
 * @param dueAt empty while it stands still before its time is over
 * @param stoppedAt empty while it runs or stands still
 * @param breachedAt when its time was over without what it waits for; stays for ever, whatever
 *     happens afterwards. Always empty for {@link Kind#CLOSE}
 * @param paused whether it stands still now
 */
public record Clock(
        Kind kind,
        Instant startedAt,
        Optional<Instant> dueAt,
        Optional<Instant> stoppedAt,
        Optional<Instant> breachedAt,
        boolean paused) {
    /** What a clock waits for. */
    public enum Kind {
        VERIFY,
        ANSWER,
        /** Until the report counts as settled; nobody is late by it. */
        CLOSE
    }

    public boolean running() {
        return stoppedAt.isEmpty();
    }
}
