package id.pendopo.observatory;

import java.time.Instant;

/**
 * One short look at a home page.
 *
 * @param outcome its code
 */
public record LookSeen(Instant at, boolean readable, String outcome) {}
