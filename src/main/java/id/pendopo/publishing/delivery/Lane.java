package id.pendopo.publishing.delivery;

import id.pendopo.publishing.account.AccountLink;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An account as its worker sees it.
 *
 * @param restsUntil no call before; empty if it may be called now
 * @param lastCall the newest irreversible call on it
 * @param fullUntil when fewer than the most posts of a day lie behind it; empty if it is not full
 */
record Lane(
        AccountLink link,
        Optional<Instant> restsUntil,
        Optional<Instant> lastCall,
        Optional<Instant> fullUntil) {
    /** The earliest moment for another irreversible call. */
    Instant freeAt(Duration gap) {
        Instant afterGap = lastCall.map(at -> at.plus(gap)).orElse(Instant.MIN);
        Instant afterDay = fullUntil.orElse(Instant.MIN);
        return afterGap.isAfter(afterDay) ? afterGap : afterDay;
    }
}
