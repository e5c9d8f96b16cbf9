package id.pendopo.observatory.fetch;

import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Hop;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Response;
import id.pendopo.platform.fetch.Answer;
import id.pendopo.platform.fetch.Ask;
import id.pendopo.platform.fetch.FetchSettings;
import id.pendopo.platform.fetch.Headers;
import id.pendopo.platform.fetch.Outcome;
import id.pendopo.platform.fetch.Sender;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one address: follows its redirects one by one, each through the same sender and so through
 * the same checks, and says what became of it. Keeps nothing; thread-safe.
 */
public final class Fetcher {
    private final FetchSettings settings;
    private final PageReader pages;
    private final InstantSource clock;

    public Fetcher(FetchSettings settings, PageReader pages, InstantSource clock) {
        this.settings = settings;
        this.pages = pages;
        this.clock = clock;
    }

    public Fetch fetch(Sender sender, URI address, Purpose purpose, Manner manner) {
        var way = new Way(address, purpose, manner, clock.instant());
        URI at = address;
        while (true) {
            Answer answer = sender.send(way.ask(at));
            if (answer instanceof Answer.Lost(var why, var firstByte)) {
                return way.end(why, firstByte, Optional.empty());
            }
            var got = (Answer.Got) answer;
            manner.cookies().keep(at, got.headers());
            Optional<URI> byHead = Redirects.byHead(at, got.status(), got.headers());
            Response response = response(at, got, manner.page() && byHead.isEmpty());
            URI from = at;
            Optional<URI> next =
                    byHead.or(() ->
                            response.page()
                                    .filter(p -> isGood(got))
                                    .flatMap(p -> Redirects.byPage(from, p)));
            if (next.isEmpty()) {
                return way.end(outcome(way, response), got.firstByte(), Optional.of(response));
            }
            Optional<Outcome> stopped = way.hop(at, got.status(), next.get());
            if (stopped.isPresent()) {
                return way.end(stopped.get(), got.firstByte(), Optional.of(response));
            }
            at = next.get();
        }
    }

    /** A response as if it had just come, from what was kept of it; its text is parsed anew. */
    public Response response(URI address, Answer.Got got) {
        return response(address, got, true);
    }

    /** What a response to a page's address means. */
    public Outcome outcome(URI asked, Purpose purpose, Response response) {
        return Verdict.ofPage(asked, purpose, response, clock.instant());
    }

    private Outcome outcome(Way way, Response response) {
        return way.manner.page()
                ? outcome(way.address, way.purpose, response)
                : Verdict.ofFile(response, clock.instant());
    }

    private Response response(URI at, Answer.Got got, boolean parse) {
        Optional<Page> page = parse ? pages.read(at, got.headers(), got.body()) : Optional.empty();
        return new Response(
                at,
                got.status(),
                got.headers(),
                got.body(),
                got.wireBytes(),
                got.truncated(),
                hash(got.body()),
                page);
    }

    private static boolean isGood(Answer.Got got) {
        return got.status() >= 200 && got.status() < 300;
    }

    /** SHA-256, lower-case hex. */
    public static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    /** The way from the address asked for to the last response. */
    private final class Way {
        private final URI address;
        private final Purpose purpose;
        private final Manner manner;
        private final Instant start;
        private final List<Hop> hops = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        Way(URI address, Purpose purpose, Manner manner, Instant start) {
            this.address = address;
            this.purpose = purpose;
            this.manner = manner;
            this.start = start;
            seen.add(key(address));
        }

        Ask ask(URI at) {
            List<Headers.Field> headers = new ArrayList<>(manner.headers());
            // Validators and a made-up origin belong to the address they were meant for alone.
            if (!hops.isEmpty()) {
                headers.removeIf(h -> h.name().startsWith("If-"));
            }
            manner.cookies().header(at).ifPresent(c -> headers.add(new Headers.Field("Cookie", c)));
            return new Ask(
                    at,
                    "GET",
                    headers,
                    manner.bodyLimit() > 0 ? manner.bodyLimit() : settings.bodyLimit());
        }

        /** Notes the hop; says why it must not be taken, if so. */
        Optional<Outcome> hop(URI from, int status, URI to) {
            hops.add(new Hop(from, status, to));
            if (!seen.add(key(to))) {
                return Optional.of(new Outcome.RedirectLoop());
            }
            return hops.size() > settings.redirects()
                    ? Optional.of(new Outcome.TooManyRedirects())
                    : Optional.empty();
        }

        Fetch end(Outcome outcome, Duration firstByte, Optional<Response> response) {
            return new Fetch(address, purpose, start, firstByte, hops, outcome, response);
        }

        /** A redirect to itself that sets a cookie is no loop yet. */
        private String key(URI to) {
            return to + " " + manner.cookies().header(to).orElse("");
        }
    }
}
