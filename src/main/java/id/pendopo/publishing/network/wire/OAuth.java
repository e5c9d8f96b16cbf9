package id.pendopo.publishing.network.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What all dialects of OAuth 2 have in common. Source: RFC 6749, RFC 7636. */
public final class OAuth {
    private OAuth() {}

    /** The hash of a PKCE verifier that goes ahead. */
    public static String challenge(String verifier) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The end of a token by its seconds; empty if it names none. */
    public static Optional<Instant> end(JsonNode answer, Instant now) {
        return end(answer, "expires_in", now);
    }

    public static Optional<Instant> end(JsonNode answer, String field, Instant now) {
        long seconds = answer.path(field).asLong(0);
        return seconds > 0 ? Optional.of(now.plusSeconds(seconds)) : Optional.empty();
    }

    /** Permissions wanted and not granted. */
    public static Set<String> missing(List<String> wanted, Set<String> granted) {
        var missing = new HashSet<>(wanted);
        missing.removeAll(granted);
        return missing;
    }
}
