package id.pendopo.publishing.practice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Codes and tokens of one practice network: codes are good once and briefly, a code used twice
 * takes back what it brought, refresh tokens are replaced by each use. Source: RFC 6749, RFC 7636.
 */
final class Desk {
    static final String CLIENT = "pendopo-latihan";
    static final String SECRET = "rahasia-latihan";
    private static final Duration CODE = Duration.ofMinutes(10);

    private final Store store;
    private final InstantSource clock;

    /** How a token stands. */
    enum Standing {
        GOOD,
        EXPIRED,
        REVOKED,
        UNKNOWN
    }

    Desk(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A code for what the person has allowed. */
    String code(List<String> accounts, List<String> scopes, String redirect, String challenge) {
        String code = Words.secret();
        ObjectNode kept = Response.object();
        kept.put("redirect", redirect)
                .put("challenge", challenge)
                .put("until", clock.instant().plus(CODE).toString())
                .put("used", false);
        accounts.forEach(kept.putArray("accounts")::add);
        scopes.forEach(kept.putArray("scopes")::add);
        store.put("code", code, kept);
        return code;
    }

    /** What was allowed; empty if the code is not good for this. */
    Optional<ObjectNode> redeem(String code, String redirect, String verifier) {
        Optional<ObjectNode> found = store.get("code", code);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode kept = found.get();
        if (kept.path("used").asBoolean()) {
            revokeWhere("code", code);
            return Optional.empty();
        }
        String challenge = kept.path("challenge").asString("");
        boolean proven = challenge.isEmpty() || challenge.equals(challenge(verifier));
        boolean good =
                proven
                        && kept.path("redirect").asString("").equals(redirect)
                        && clock.instant().isBefore(Instant.parse(kept.path("until").asString()));
        if (!good) {
            return Optional.empty();
        }
        store.put("code", code, kept.put("used", true));
        return Optional.of(kept.put("code", code));
    }

    static String challenge(String verifier) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A new token.
     *
     * @param kind as {@code user}, {@code page}, {@code refresh}
     * @param from an allowed code or an older token: accounts, scopes and origin come from it
     * @param lasts zero for ever
     */
    String token(String kind, String account, JsonNode from, Duration lasts) {
        String token = Words.secret();
        ObjectNode kept = Response.object();
        kept.put("kind", kind).put("account", account).put("made", clock.instant().toString());
        kept.put("code", from.path("code").asString(""));
        kept.put("until", lasts.isZero() ? "" : clock.instant().plus(lasts).toString());
        kept.put("revoked", false).put("expired", false);
        kept.set("accounts", from.path("accounts").deepCopy());
        kept.set("scopes", from.path("scopes").deepCopy());
        store.put("token", token, kept);
        return token;
    }

    Optional<ObjectNode> known(String token) {
        return store.get("token", token);
    }

    Standing standing(String token) {
        Optional<ObjectNode> found = known(token);
        if (found.isEmpty()) {
            return Standing.UNKNOWN;
        }
        ObjectNode kept = found.get();
        if (kept.path("revoked").asBoolean()) {
            return Standing.REVOKED;
        }
        String until = kept.path("until").asString("");
        boolean over =
                kept.path("expired").asBoolean()
                        || !until.isEmpty() && !clock.instant().isBefore(Instant.parse(until));
        return over ? Standing.EXPIRED : Standing.GOOD;
    }

    static boolean allows(JsonNode token, String scope) {
        for (JsonNode each : token.path("scopes")) {
            if (each.asString("").equals(scope)) {
                return true;
            }
        }
        return false;
    }

    void expire(String token) {
        known(token).ifPresent(kept -> store.put("token", token, kept.put("expired", true)));
    }

    void revoke(String token) {
        known(token)
                .ifPresent(kept -> {
                    store.put("token", token, kept.put("revoked", true));
                    revokeWhere("code", kept.path("code").asString(""));
                });
    }

    /** Takes back one token alone, as a refresh token that was used. */
    void spend(String token) {
        known(token).ifPresent(kept -> store.put("token", token, kept.put("revoked", true)));
    }

    private void revokeWhere(String field, String value) {
        if (value.isEmpty()) {
            return;
        }
        store.ids("token", t -> t.path(field).asString("").equals(value)).forEach(this::spend);
    }
}
