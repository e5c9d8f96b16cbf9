package id.pendopo.publishing.network.youtube;

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
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How YouTube is asked and how it says no. Source: developers.google.com/youtube/v3/docs/errors.
 */
record YouTubeCalls(Outlet outlet, InstantSource clock) {
    /** Quotas begin anew at midnight there. */
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    private static final Duration A_WHILE = Duration.ofMinutes(5);
    private static final Set<String> BUSY =
            Set.of(
                    "rateLimitExceeded",
                    "userRateLimitExceeded",
                    "backendError",
                    "processingFailure",
                    "badContentRange");
    private static final Set<String> PERSON =
            Set.of(
                    "youtubeSignupRequired",
                    "insufficientPermissions",
                    "forbidden",
                    "accessNotConfigured",
                    "channelClosed",
                    "channelSuspended");

    Request to(String method, String door, String path, Map<String, String> query) {
        var address = Request.query(outlet.at(Network.YOUTUBE, door, path), query);
        return Request.of(Network.YOUTUBE, method, address);
    }

    Reply get(String path, String token, Map<String, String> query) {
        return outlet.send(to("GET", "api", "/youtube/v3/" + path, query).bearer(token));
    }

    static String reason(Reply.Said said) {
        return said.json().path("error").path("errors").path(0).path("reason").asString("");
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
        String reason = reason(said);
        String code = "youtube-" + (reason.isEmpty() ? said.status() : reason);
        String told = said.status() + " " + said.json().path("error").path("message").asString("");
        if (said.status() == 401 && !reason.equals("youtubeSignupRequired")) {
            return new Failure(REFRESH_TOKEN, code, told);
        }
        if (reason.equals("quotaExceeded") || reason.equals("dailyLimitExceeded")) {
            return new Failure(RETRY, code, Optional.of(untilMidnight()), told);
        }
        if (reason.equals("uploadLimitExceeded")) {
            return new Failure(RETRY, code, Optional.of(Duration.ofHours(24)), told);
        }
        if (PERSON.contains(reason)) {
            return new Failure(ACCOUNT_UNUSABLE, code, told);
        }
        if (said.status() >= 500 || said.status() < 400) {
            return new Failure(once ? UNKNOWN : RETRY, code, told);
        }
        return BUSY.contains(reason) || said.status() == 429
                ? new Failure(RETRY, code, Optional.of(A_WHILE), told)
                : new Failure(BAD_CONTENT, code, told);
    }

    private Duration untilMidnight() {
        ZonedDateTime now = clock.instant().atZone(PACIFIC);
        ZonedDateTime next = now.truncatedTo(ChronoUnit.DAYS).plusDays(1);
        return Duration.between(now, next).plusMinutes(1);
    }
}
