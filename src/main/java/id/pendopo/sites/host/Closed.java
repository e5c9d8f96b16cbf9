package id.pendopo.sites.host;

import java.time.Instant;

/**
 * That a unit's site is closed: its sections answer no more, what was published stays readable.
 *
 * @param reason for citizens, in their words
 */
public record Closed(Instant since, String reason) {}
