package id.pendopo.observatory.visit;

import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One address asked for, with all redirects.
 *
 * @param firstByte from the last request sent to its first byte; zero if none came
 * @param response the last response; present with some failures too, as a 404 or a suspended page
 */
public record Fetch(
        URI requested,
        Purpose purpose,
        Instant at,
        Duration firstByte,
        List<Hop> hops,
        Outcome outcome,
        Optional<Response> response) {
    public Fetch {
        hops = List.copyOf(hops);
    }

    /** The parsed page, if the outcome is a page of the site. */
    public Optional<Page> page() {
        return outcome.readable() ? response.flatMap(Response::page) : Optional.empty();
    }
}
