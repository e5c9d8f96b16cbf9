package id.pendopo.observatory;

import java.net.URI;
import java.time.Instant;

/**
 * Where a reading comes from.
 *
 * @param address the address that was really read, after redirects
 * @param excerpt the words or markup the reading rests on, at most 500 characters, never empty
 * @param contentHash SHA-256 of the body as received, lower-case hex; empty if there was no body
 */
public record Proof(URI address, Instant readAt, String excerpt, String contentHash) {
    private static final int MAX_EXCERPT = 500;

    public Proof {
        excerpt = excerpt.strip();
        if (excerpt.length() > MAX_EXCERPT) {
            excerpt = excerpt.substring(0, MAX_EXCERPT - 1) + "…";
        }
    }
}
