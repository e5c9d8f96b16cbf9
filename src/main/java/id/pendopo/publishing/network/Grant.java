package id.pendopo.publishing.network;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Tokens of an account; to be encrypted before they are kept.
 *
 * @param expires empty if the network names no end
 * @param refresh the token for a new one; empty where the token itself is renewed
 * @param particulars see {@link Access}
 */
public record Grant(
        String token,
        Optional<Instant> expires,
        Optional<String> refresh,
        Optional<Instant> refreshExpires,
        Map<String, String> particulars) {
    public Grant {
        particulars = Map.copyOf(particulars);
    }

    /** Never the tokens. */
    @Override
    public String toString() {
        return "Grant[expires=%s, refreshExpires=%s]".formatted(expires, refreshExpires);
    }
}
