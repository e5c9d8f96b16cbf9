package id.pendopo.platform.fetch;

import id.pendopo.platform.address.Addresses;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads whole answers for machines, as a feed or an interface: one request at a time, with a pause
 * between two to the same host, redirects followed one by one, and who asks to wait is waited for.
 * Used by one thread.
 */
public final class PoliteReader {
    private static final int TRIES = 4;

    private final Sender sender;
    private final Patience patience;
    private final int redirects;
    private final InstantSource clock;
    private final Pause pause;
    private final Map<String, Instant> last = new HashMap<>();

    /** Lets time pass; in tests it only notes how much. */
    @FunctionalInterface
    public interface Pause {
        void rest(Duration howLong) throws InterruptedException;
    }

    /**
     * How gently and how long.
     *
     * @param delay between two requests to one host
     * @param longestWait most that is waited when a server asks for it; longer ones end the reading
     */
    public record Patience(Duration delay, Duration longestWait) {}

    /** What came of it. */
    public sealed interface Reading {
        /** The address that answered or failed last. */
        URI address();

        /**
         * An answer that is no redirect, whatever its status.
         *
         * @param truncated longer than asked for, or broken off
         */
        record Got(URI address, int status, Headers headers, byte[] body, boolean truncated)
                implements Reading {
            public boolean ok() {
                return status == 200 && !truncated;
            }
        }

        record Lost(URI address, Outcome.Failed why) implements Reading {}
    }

    public PoliteReader(
            Sender sender, Patience patience, int redirects, InstantSource clock, Pause pause) {
        this.sender = sender;
        this.patience = patience;
        this.redirects = redirects;
        this.clock = clock;
        this.pause = pause;
    }

    public Reading read(URI address, int bodyLimit, Headers.Field... headers) {
        URI at = address;
        try {
            for (int hop = 0; hop <= redirects; hop++) {
                Answer answer = patiently(new Ask(at, "GET", List.of(headers), bodyLimit));
                if (answer instanceof Answer.Lost(var why, var firstByte)) {
                    return new Reading.Lost(at, why);
                }
                var got = (Answer.Got) answer;
                Optional<URI> next = target(at, got);
                if (next.isEmpty()) {
                    return new Reading.Got(
                            at, got.status(), got.headers(), got.body(), got.truncated());
                }
                if (next.get().equals(at)) {
                    return new Reading.Lost(at, new Outcome.RedirectLoop());
                }
                at = next.get();
            }
            return new Reading.Lost(at, new Outcome.TooManyRedirects());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reading.Lost(at, new Outcome.AnswerTimedOut());
        }
    }

    private Answer patiently(Ask ask) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            takeTurn(ask.address());
            Answer answer = sender.send(ask);
            last.put(host(ask.address()), clock.instant());
            Optional<Duration> wait = wait(answer, attempt);
            if (wait.isEmpty()) {
                return answer;
            }
            if (attempt == TRIES || wait.get().compareTo(patience.longestWait()) > 0) {
                int status = answer instanceof Answer.Got got ? got.status() : 0;
                return new Answer.Lost(new Outcome.AskedToWait(status, wait.get()));
            }
            pause.rest(wait.get());
        }
    }

    private void takeTurn(URI address) throws InterruptedException {
        Instant before = last.get(host(address));
        if (before != null) {
            Duration left = Duration.between(clock.instant(), before.plus(patience.delay()));
            if (left.isPositive()) {
                pause.rest(left);
            }
        }
    }

    /** A 429 that names no time is given one that grows with each try. */
    private Optional<Duration> wait(Answer answer, int attempt) {
        if (!(answer instanceof Answer.Got got)) {
            return Optional.empty();
        }
        Optional<Duration> told = RetryAfter.read(got.headers(), clock.instant());
        return switch (got.status()) {
            case 429 -> Optional.of(told.orElse(Duration.ofSeconds(10L * attempt)));
            case 503 -> told;
            default -> Optional.empty();
        };
    }

    private static Optional<URI> target(URI from, Answer.Got got) {
        return switch (got.status()) {
            case 301, 302, 303, 307, 308 ->
                    got.headers()
                            .first("location")
                            .map(PoliteReader::repaired)
                            .flatMap(l -> Addresses.resolve(from, l));
            default -> Optional.empty();
        };
    }

    /** Heads are Latin-1 by the standard, but what servers put there is often UTF-8. */
    private static String repaired(String location) {
        return location.chars().allMatch(c -> c < 128)
                ? location
                : new String(
                        location.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String host(URI address) {
        return String.valueOf(address.getAuthority());
    }
}
