package id.pendopo.observatory.fetch;

import id.pendopo.observatory.fetch.sign.Sight;
import id.pendopo.observatory.fetch.sign.Signs;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Response;
import id.pendopo.platform.fetch.Outcome;
import id.pendopo.platform.fetch.RetryAfter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What became of a request, from its status and what the body says. */
final class Verdict {
    private static final Duration UNSAID_WAIT = Duration.ofMinutes(1);

    private Verdict() {}

    /** For a page. */
    static Outcome ofPage(URI asked, Purpose purpose, Response response, Instant now) {
        if (response.status() == 304) {
            return new Outcome.Unchanged();
        }
        Sight sight = Sight.of(asked, purpose, response);
        if (!isGood(response.status())) {
            return Signs.behindError(sight).orElseGet(() -> ofStatus(response, now));
        }
        if (response.body().length == 0) {
            return new Outcome.Empty();
        }
        Optional<Outcome> sign = Signs.behindPage(sight);
        if (sign.isPresent()) {
            return sign.get();
        }
        return response.page().isPresent()
                ? new Outcome.Read()
                : new Outcome.UnreadableType(response.headers().contentType());
    }

    /** For a file for machines: its status alone. */
    static Outcome ofFile(Response response, Instant now) {
        if (response.status() == 304) {
            return new Outcome.Unchanged();
        }
        if (!isGood(response.status())) {
            return ofStatus(response, now);
        }
        return response.body().length == 0 ? new Outcome.Empty() : new Outcome.Read();
    }

    static Outcome.Failed ofStatus(Response response, Instant now) {
        int status = response.status();
        Optional<Duration> wait = RetryAfter.read(response.headers(), now);
        return switch (status) {
            case 404, 410 -> new Outcome.NotFound(status);
            case 401, 403, 407, 451 -> new Outcome.Denied(status);
            case 429 -> new Outcome.AskedToWait(status, wait.orElse(UNSAID_WAIT));
            case 503 ->
                    wait.<Outcome.Failed>map(w -> new Outcome.AskedToWait(status, w))
                            .orElse(new Outcome.ServerError(status));
            default ->
                    status >= 400 && status < 500
                            ? new Outcome.ClientError(status)
                            : new Outcome.ServerError(status);
        };
    }

    private static boolean isGood(int status) {
        return status >= 200 && status < 300;
    }
}
