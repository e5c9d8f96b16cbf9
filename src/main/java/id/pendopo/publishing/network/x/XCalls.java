package id.pendopo.publishing.network.x;

import static id.pendopo.publishing.network.Failure.Kind.ACCOUNT_UNUSABLE;
import static id.pendopo.publishing.network.Failure.Kind.BAD_CONTENT;
import static id.pendopo.publishing.network.Failure.Kind.REFRESH_TOKEN;
import static id.pendopo.publishing.network.Failure.Kind.RETRY;
import static id.pendopo.publishing.network.Failure.Kind.UNKNOWN;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.wire.Outlet;
import id.pendopo.publishing.network.wire.Reply;
import id.pendopo.publishing.network.wire.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How X is asked and how it says no. Source:
 * docs.x.com/x-api/fundamentals/response-codes-and-errors and
 * docs.x.com/x-api/fundamentals/rate-limits.
 */
record XCalls(Outlet outlet, InstantSource clock) {
    private static final Duration A_WINDOW = Duration.ofMinutes(15);

    Reply get(String path, String token, Map<String, String> query) {
        var address = Request.query(outlet.at(Network.X, "api", path), query);
        return outlet.send(Request.of(Network.X, "GET", address).bearer(token));
    }

    Reply post(String path, String token, JsonNode json) {
        return outlet.send(to("POST", path).bearer(token).json(json));
    }

    Request to(String method, String path) {
        return Request.of(Network.X, method, outlet.at(Network.X, "api", path));
    }

    Failure retry(Reply reply) {
        return switch (reply) {
            case Reply.Silent silent -> silent.retry();
            case Reply.Held held -> held.failure();
            case Reply.Said said -> said(said, false);
        };
    }

    Failure once(Reply reply) {
        return switch (reply) {
            case Reply.Silent silent -> silent.once();
            case Reply.Held held -> held.failure();
            case Reply.Said said -> said(said, true);
        };
    }

    private Failure said(Reply.Said said, boolean once) {
        String detail = said.text("detail");
        String told = "%d %s: %s".formatted(said.status(), said.text("title"), detail);
        String lower = detail.toLowerCase(Locale.ROOT);
        return switch (said.status()) {
            case 400, 404, 413, 415 -> new Failure(BAD_CONTENT, "x-" + said.status(), told);
            case 401 -> new Failure(REFRESH_TOKEN, "x-401", told);
            case 402 -> new Failure(ACCOUNT_UNUSABLE, "x-credits", told);
            case 403 -> forbidden(lower, told);
            case 429 -> new Failure(RETRY, "x-limit", Optional.of(reset(said)), told);
            default -> new Failure(once ? UNKNOWN : RETRY, "x-" + said.status(), told);
        };
    }

    private static Failure forbidden(String detail, String told) {
        if (detail.contains("duplicate content")) {
            return new Failure(BAD_CONTENT, "x-duplicate", told);
        }
        if (detail.contains("too long")) {
            return new Failure(BAD_CONTENT, "x-too-long", told);
        }
        if (detail.contains("limit")) {
            return new Failure(RETRY, "x-limit", Optional.of(A_WINDOW), told);
        }
        return new Failure(ACCOUNT_UNUSABLE, "x-403", told);
    }

    /** The header names the second at which the window begins anew. */
    private Duration reset(Reply.Said said) {
        String at = said.headers().first("x-rate-limit-reset").orElse("");
        if (!at.matches("\\d{10}")) {
            return A_WINDOW;
        }
        Duration left =
                Duration.between(clock.instant(), Instant.ofEpochSecond(Long.parseLong(at)));
        return left.isNegative() ? Duration.ofSeconds(1) : left.plusSeconds(1);
    }
}
