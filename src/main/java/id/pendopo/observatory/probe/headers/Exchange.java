package id.pendopo.observatory.probe.headers;

import id.pendopo.platform.fetch.Headers;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * What the tests look at: the answer of the home page and how plain http was answered.
 *
 * @param address the address really read
 * @param laterCookies fields of later answers of the same site that set cookies, as robots.txt
 * @param document empty if the answer was no HTML
 * @param plain the way from the address with http; empty if no server answered there
 */
public record Exchange(
        URI address,
        Headers headers,
        List<String> laterCookies,
        Optional<Document> document,
        Optional<PlainRoute> plain) {
    /**
     * Where plain http leads.
     *
     * @param stations the address asked for and every redirect's target
     * @param trusted whether no untrusted certificate was met
     */
    public record PlainRoute(List<URI> stations, boolean trusted) {
        public PlainRoute {
            stations = List.copyOf(stations);
        }
    }

    boolean encrypted() {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    /** Lines of the same name are one list (RFC 9110, section 5.3); empty if there is none. */
    Optional<String> header(String name) {
        var all = headers.all(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", all));
    }

    /** As {@link #header}, but a blank one counts as absent. */
    Optional<String> filledHeader(String name) {
        return header(name).filter(v -> !v.isEmpty());
    }
}
