package id.pendopo.observatory.fetch;

import id.pendopo.observatory.visit.Response;
import id.pendopo.platform.fetch.Answer;
import id.pendopo.platform.fetch.Ask;
import id.pendopo.platform.fetch.FetchSettings;
import id.pendopo.platform.fetch.Headers;
import id.pendopo.platform.fetch.Outcome;
import id.pendopo.platform.fetch.Sender;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tries whether something answers at an address without reading it: HEAD, and GET where HEAD is
 * refused or fails, as many servers know only GET. Follows redirects.
 */
public final class Knock {
    private static final int LITTLE = 4096;
    private static final List<Headers.Field> NONE = List.of();

    private final FetchSettings settings;
    private final InstantSource clock;

    public Knock(FetchSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Read if something answered with a good status; what it is, is not looked at. */
    public Outcome at(URI address, Sender sender) {
        Outcome head = follow(address, "HEAD", sender);
        boolean sure =
                head instanceof Outcome.Read
                        || head instanceof Outcome.AskedToWait
                        || head instanceof Outcome.ForbiddenByRobots
                        || head instanceof Outcome.NameUnknown
                        || head instanceof Outcome.AddressForbidden
                        || head instanceof Outcome.ConnectTimedOut;
        return sure ? head : follow(address, "GET", sender);
    }

    private Outcome follow(URI address, String method, Sender sender) {
        Set<URI> seen = new HashSet<>(Set.of(address));
        URI at = address;
        while (seen.size() <= settings.redirects() + 1) {
            Answer answer = sender.send(new Ask(at, method, NONE, LITTLE));
            if (answer instanceof Answer.Lost(var why, var firstByte)) {
                return why;
            }
            var got = (Answer.Got) answer;
            Optional<URI> next = Redirects.byHead(at, got.status(), got.headers());
            if (next.isEmpty()) {
                return outcome(at, got);
            }
            if (!seen.add(next.get())) {
                return new Outcome.RedirectLoop();
            }
            at = next.get();
        }
        return new Outcome.TooManyRedirects();
    }

    private Outcome outcome(URI at, Answer.Got got) {
        boolean good = got.status() >= 200 && got.status() < 300;
        var response =
                new Response(
                        at,
                        got.status(),
                        got.headers(),
                        got.body(),
                        got.wireBytes(),
                        got.truncated(),
                        "",
                        Optional.empty());
        return good ? new Outcome.Read() : Verdict.ofStatus(response, clock.instant());
    }
}
