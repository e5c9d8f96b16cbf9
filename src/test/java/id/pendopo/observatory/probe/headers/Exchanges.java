package id.pendopo.observatory.probe.headers;

import id.pendopo.platform.fetch.Headers;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Exchanges of a site with https, without a script, a cookie or a field but the content type. */
final class Exchanges {
    static final URI SECURE = URI.create("https://dinkes.kotacontoh.go.id/");
    static final URI PLAIN = URI.create("http://dinkes.kotacontoh.go.id/");

    private URI address = SECURE;
    private final List<Headers.Field> fields = new ArrayList<>();
    private final List<String> laterCookies = new ArrayList<>();
    private Document document = Jsoup.parse("<p>Layanan");
    private Optional<Exchange.PlainRoute> plain =
            Optional.of(new Exchange.PlainRoute(List.of(PLAIN, SECURE), true));

    private Exchanges() {
        fields.add(new Headers.Field("Content-Type", "text/html; charset=utf-8"));
    }

    static Exchanges anExchange() {
        return new Exchanges();
    }

    static Exchanges with(String name, String value) {
        return new Exchanges().header(name, value);
    }

    Exchanges header(String name, String value) {
        fields.add(new Headers.Field(name, value));
        return this;
    }

    Exchanges laterCookie(String line) {
        laterCookies.add(line);
        return this;
    }

    Exchanges overPlainHttp() {
        address = PLAIN;
        plain = Optional.of(new Exchange.PlainRoute(List.of(PLAIN), true));
        return this;
    }

    Exchanges html(String html) {
        document = Jsoup.parse(html);
        return this;
    }

    Exchanges route(String... stations) {
        var route = new ArrayList<URI>();
        for (var station : stations) {
            route.add(URI.create(station));
        }
        plain = Optional.of(new Exchange.PlainRoute(route, true));
        return this;
    }

    Exchanges untrustedRoute() {
        plain = Optional.of(new Exchange.PlainRoute(List.of(PLAIN), false));
        return this;
    }

    Exchanges noPlainHttp() {
        plain = Optional.empty();
        return this;
    }

    Exchange build() {
        return new Exchange(
                address, new Headers(fields), laterCookies, Optional.of(document), plain);
    }
}
