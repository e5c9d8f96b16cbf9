package id.pendopo.sites.wordpress.read;

import id.pendopo.platform.address.Addresses;
import id.pendopo.platform.fetch.Outcome;
import id.pendopo.platform.fetch.PoliteReader;
import id.pendopo.platform.fetch.PoliteReader.Reading;
import id.pendopo.sites.wordpress.read.OldBlogRefused.Why;
import id.pendopo.sites.wordpress.read.RestAnswers.Told;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/** Finds where a site has its REST API: said in its head or page, or tried where it usually is. */
final class RestRoot {
    private static final int PAGE = 2 * 1024 * 1024;
    private static final Pattern LINK =
            Pattern.compile("<([^>]+)>\\s*;[^,]*rel=\"?https://api\\.w\\.org/\"?");

    private final PoliteReader reader;

    RestRoot(PoliteReader reader) {
        this.reader = reader;
    }

    /** The API and what it says of the site. */
    record Found(RestAnswers api, OldSite site) {}

    Found find(URI address) throws OldBlogRefused {
        Reading home = reader.read(address, PAGE);
        if (home instanceof Reading.Lost(var at, var why)) {
            throw lost(why);
        }
        var got = (Reading.Got) home;
        var refusals = new ArrayList<String>();
        for (URI root : places(got)) {
            var api = new RestAnswers(reader, root);
            switch (api.ask("", "")) {
                case Told.Json(var node, var headers) when isApi(node) -> {
                    return new Found(api, site(node, got.address()));
                }
                case Told.Json json -> refusals.add(root + ": no wp/v2");
                case Told.Refused(int status, String code) ->
                        refusals.add((root + ": " + status + " " + code).strip());
                case Told.Lost(Outcome.AskedToWait wait) -> throw lost(wait);
                case Told.Lost(var why) -> refusals.add(root + ": " + why.code());
            }
        }
        throw new OldBlogRefused(
                isWordPress(got) ? Why.REST_SWITCHED_OFF : Why.NOT_WORDPRESS,
                String.join("; ", refusals));
    }

    static OldBlogRefused lost(Outcome.Failed why) {
        return new OldBlogRefused(
                why instanceof Outcome.AskedToWait ? Why.ASKED_TO_WAIT : Why.UNREACHABLE,
                why instanceof Outcome.AskedToWait(int status, var delay)
                        ? status + ", " + delay
                        : why.code());
    }

    private static List<URI> places(Reading.Got home) {
        Set<URI> places = new LinkedHashSet<>();
        home.headers().all("link").stream()
                .map(LINK::matcher)
                .filter(Matcher::find)
                .forEach(m -> Addresses.resolve(home.address(), m.group(1)).ifPresent(places::add));
        Optional.ofNullable(page(home).selectFirst("link[rel=https://api.w.org/][href]"))
                .flatMap(l -> Addresses.resolve(home.address(), l.attr("href")))
                .ifPresent(places::add);
        URI base = folder(home.address());
        places.add(base.resolve("wp-json/"));
        places.add(base.resolve("?rest_route=/"));
        places.add(base.resolve("index.php?rest_route=/"));
        // An API that another host serves would have us read what nobody asked for.
        places.removeIf(p -> !Addresses.sameSite(p, home.address()));
        return List.copyOf(places);
    }

    private static org.jsoup.nodes.Document page(Reading.Got home) {
        return Jsoup.parse(
                new String(home.body(), StandardCharsets.UTF_8), home.address().toString());
    }

    private static URI folder(URI address) {
        String path = address.getRawPath();
        String folder =
                path.endsWith("/") || path.substring(path.lastIndexOf('/')).indexOf('.') < 0
                        ? path + (path.endsWith("/") ? "" : "/")
                        : path.substring(0, path.lastIndexOf('/') + 1);
        return Addresses.root(address).resolve(folder);
    }

    private static boolean isApi(JsonNode node) {
        return node.path("namespaces").valueStream().anyMatch(n -> n.asString("").equals("wp/v2"));
    }

    private static boolean isWordPress(Reading.Got home) {
        String text = new String(home.body(), StandardCharsets.UTF_8);
        return text.contains("/wp-content/") || text.contains("/wp-includes/");
    }

    private static OldSite site(JsonNode node, URI read) {
        URI home =
                Addresses.parse(node.path("home").asString(""))
                        .map(RestRoot::folder)
                        .orElse(folder(read));
        String hours = node.path("gmt_offset").asString("");
        return new OldSite(
                Jsoup.parse(node.path("name").asString("")).text(),
                home,
                OldMoment.zone(node.path("timezone_string").asString(""), hours));
    }
}
