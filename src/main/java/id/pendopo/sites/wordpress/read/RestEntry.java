package id.pendopo.sites.wordpress.read;

import id.pendopo.platform.address.Addresses;
import id.pendopo.sites.wordpress.read.LeftOut.Reason;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/** Entries of the API's lists in our words. */
final class RestEntry {
    private final OldSite site;
    private final ZoneId city;

    RestEntry(OldSite site, ZoneId city) {
        this.site = site;
        this.city = city;
    }

    static OldTerm term(JsonNode node, OldTerm.Kind kind) {
        return new OldTerm(
                kind,
                node.path("id").asLong(0),
                node.path("slug").asString(""),
                plain(node.path("name").asString("")),
                Addresses.parse(node.path("link").asString("")));
    }

    /** Empty if it has no readable address. */
    static Optional<OldMedium> medium(JsonNode node) {
        return Addresses.parse(node.path("source_url").asString(""))
                .map(source ->
                        new OldMedium(
                                node.path("id").asLong(0),
                                source,
                                Addresses.parse(node.path("link").asString("")),
                                plain(rendered(node, "title")),
                                node.path("alt_text").asString("").strip(),
                                plain(rendered(node, "caption")),
                                Optional.of(node.path("post").asLong(0)).filter(p -> p > 0)));
    }

    void post(JsonNode node, OldPost.Kind kind, OldBlog.Telling telling) {
        String key =
                kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + node.path("id").asLong(0);
        String link = node.path("link").asString("");
        String title = plain(rendered(node, "title"));
        if (node.path("content").path("protected").asBoolean(false)) {
            telling.leftOut(new LeftOut(key, link, title, Reason.PASSWORD, ""));
            return;
        }
        String status = node.path("status").asString("publish");
        if (!status.equals("publish")) {
            telling.leftOut(new LeftOut(key, link, title, reason(status), status));
            return;
        }
        Optional<Instant> published = moment(node, "date");
        Optional<URI> address = Addresses.parse(link);
        if (published.isEmpty() || address.isEmpty()) {
            Reason why = published.isEmpty() ? Reason.WITHOUT_DATE : Reason.BROKEN;
            telling.leftOut(new LeftOut(key, link, title, why, node.path("date").asString("")));
            return;
        }
        telling.post(read(node, kind, address.get(), title, published.get()));
    }

    static Reason reason(String status) {
        return switch (status) {
            case "private" -> Reason.PRIVATE;
            case "future" -> Reason.SCHEDULED;
            case "trash" -> Reason.TRASH;
            default -> Reason.DRAFT;
        };
    }

    private OldPost read(
            JsonNode node, OldPost.Kind kind, URI address, String title, Instant published) {
        JsonNode embedded = node.path("_embedded");
        Instant updated = moment(node, "modified").filter(published::isBefore).orElse(published);
        return new OldPost(
                node.path("id").asLong(0),
                kind,
                address,
                Addresses.parse(rendered(node, "guid")),
                node.path("slug").asString(""),
                title,
                rendered(node, "content"),
                // The API makes an excerpt of the text itself where nobody wrote one; it ends so.
                written(plain(rendered(node, "excerpt"))),
                false,
                published,
                updated,
                embedded.path("author").path(0).path("name").asString("").strip(),
                terms(embedded, "category"),
                terms(embedded, "post_tag"),
                Optional.of(node.path("featured_media").asLong(0)).filter(m -> m > 0),
                Optional.of(node.path("parent").asLong(0)).filter(p -> p > 0));
    }

    private Optional<Instant> moment(JsonNode node, String name) {
        return OldMoment.of(
                node.path(name).asString(""),
                node.path(name + "_gmt").asString(""),
                site.zone(),
                city);
    }

    private static List<String> terms(JsonNode embedded, String taxonomy) {
        return embedded.path("wp:term")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(t -> t.path("taxonomy").asString("").equals(taxonomy))
                .map(t -> plain(t.path("name").asString("")))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static String written(String excerpt) {
        return excerpt.endsWith("[…]") || excerpt.endsWith("[...]") ? "" : excerpt;
    }

    private static String rendered(JsonNode node, String name) {
        return node.path(name).path("rendered").asString("");
    }

    private static String plain(String html) {
        return Jsoup.parse(html).text().strip();
    }
}
