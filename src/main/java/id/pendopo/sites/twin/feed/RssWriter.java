package id.pendopo.sites.twin.feed;

import id.pendopo.sites.twin.StoryFilm;
import id.pendopo.sites.twin.StoryImage;
import id.pendopo.sites.twin.Xml;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a feed as RSS 2.0. What RSS can not say stands in other namespaces: whole text ({@code
 * content}), who wrote it ({@code dc}), corrections and pages ({@code atom}), pictures ({@code
 * media}).
 */
final class RssWriter {
    static final String TYPE = "application/rss+xml";

    /** RFC 822 with four digits of the year, as RSS 2.0 asks. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private RssWriter() {}

    static String write(Feed feed) {
        Xml xml = Xml.document("rss", namespaces());
        xml.attribute("version", "2.0")
                .begin("channel")
                .element("title", feed.title())
                .element("link", feed.page().toASCIIString())
                .element("description", feed.subtitle().isBlank() ? feed.title() : feed.subtitle())
                .element("language", feed.language())
                .element("lastBuildDate", day(feed.updated()))
                .element("generator", "Pendopo")
                .element("docs", "https://www.rssboard.org/rss-specification");
        link(xml, "self", TYPE, feed.self());
        link(xml, "hub", "", feed.hub());
        link(xml, "first", TYPE, feed.first());
        feed.next().ifPresent(next -> link(xml, "next", TYPE, next));
        feed.gone().forEach(gone -> gone(xml, gone));
        feed.entries().forEach(entry -> item(xml, entry));
        return xml.whole();
    }

    static String day(Instant moment) {
        return DAY.format(moment.atZone(ZoneOffset.UTC));
    }

    private static Map<String, String> namespaces() {
        var names = new LinkedHashMap<String, String>();
        names.put("atom", "http://www.w3.org/2005/Atom");
        names.put("at", "http://purl.org/atompub/tombstones/1.0");
        names.put("content", "http://purl.org/rss/1.0/modules/content/");
        names.put("dc", "http://purl.org/dc/elements/1.1/");
        names.put("georss", "http://www.georss.org/georss");
        names.put("media", "http://search.yahoo.com/mrss/");
        return names;
    }

    private static void item(Xml xml, Feed.Entry entry) {
        xml.begin("item")
                .element("title", entry.title())
                .element("link", entry.address().toASCIIString());
        xml.begin("guid").attribute("isPermaLink", "false").text(entry.id()).end();
        xml.element("pubDate", day(entry.published()))
                .element("dc:creator", entry.author().isBlank() ? entry.owner() : entry.author());
        entry.categories().forEach(word -> xml.element("category", word));
        xml.element("description", entry.summary().isBlank() ? entry.title() : entry.summary())
                .element("content:encoded", entry.html());
        if (entry.updated().isAfter(entry.published())) {
            xml.element("atom:updated", entry.updated().toString());
        }
        enclosure(xml, entry);
        entry.point().ifPresent(point -> xml.element("georss:point", point.toString()));
        MediaWriter.write(xml, entry);
        xml.end();
    }

    /** RSS knows one at most: the own video, or else the first picture. */
    private static void enclosure(Xml xml, Feed.Entry entry) {
        var film = entry.film().filter(StoryFilm::own);
        if (film.isPresent()) {
            enclosure(xml, film.get().address(), film.get().type(), film.get().bytes());
        } else if (!entry.images().isEmpty()) {
            StoryImage first = entry.images().getFirst();
            enclosure(xml, first.address(), "image/jpeg", first.bytes());
        }
    }

    private static void enclosure(Xml xml, URI address, String type, long bytes) {
        xml.begin("enclosure")
                .attribute("url", address)
                .attribute("length", String.valueOf(bytes))
                .attribute("type", type)
                .end();
    }

    private static void gone(Xml xml, Feed.Gone gone) {
        xml.begin("at:deleted-entry")
                .attribute("ref", gone.id())
                .attribute("when", gone.at().toString())
                .optional("at:comment", gone.reason())
                .end();
    }

    private static void link(Xml xml, String rel, String type, URI href) {
        xml.begin("atom:link").attribute("rel", rel);
        if (!type.isEmpty()) {
            xml.attribute("type", type);
        }
        xml.attribute("href", href).end();
    }
}
