package id.pendopo.sites.twin.feed;

import id.pendopo.sites.twin.StoryFilm;
import id.pendopo.sites.twin.StoryImage;
import id.pendopo.sites.twin.Xml;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a feed as Atom (RFC 4287), in pages (RFC 5005), with what was taken back (RFC 6721) and
 * Media RSS for pictures.
 */
final class AtomWriter {
    static final String TYPE = "application/atom+xml";

    private AtomWriter() {}

    static String write(Feed feed) {
        Xml xml = Xml.document("feed", namespaces());
        xml.attribute("xml:lang", feed.language())
                .element("id", id(feed))
                .element("title", feed.title())
                .optional("subtitle", feed.subtitle())
                .element("updated", feed.updated().toString())
                .element("generator", "Pendopo");
        link(xml, "self", TYPE, feed.self());
        link(xml, "alternate", "text/html", feed.page());
        link(xml, "hub", "", feed.hub());
        link(xml, "first", TYPE, feed.first());
        feed.next().ifPresent(next -> link(xml, "next", TYPE, next));
        feed.gone().forEach(gone -> gone(xml, gone));
        feed.entries().forEach(entry -> entry(xml, entry));
        return xml.whole();
    }

    /** Names the feed, not one page of it. */
    private static String id(Feed feed) {
        return feed.first().toString();
    }

    private static Map<String, String> namespaces() {
        var names = new LinkedHashMap<String, String>();
        names.put("", "http://www.w3.org/2005/Atom");
        names.put("at", "http://purl.org/atompub/tombstones/1.0");
        names.put("georss", "http://www.georss.org/georss");
        names.put("media", "http://search.yahoo.com/mrss/");
        return names;
    }

    private static void entry(Xml xml, Feed.Entry entry) {
        xml.begin("entry")
                .attribute("xml:lang", entry.language())
                .element("id", entry.id())
                .element("title", entry.title())
                .element("published", entry.published().toString())
                .element("updated", entry.updated().toString());
        xml.begin("author").element("name", entry.owner()).end();
        if (!entry.author().isBlank()) {
            xml.begin("contributor").element("name", entry.author()).end();
        }
        link(xml, "alternate", "text/html", entry.address());
        entry.categories().forEach(word -> xml.begin("category").attribute("term", word).end());
        xml.begin("summary").attribute("type", "text").text(entry.summary()).end();
        xml.begin("content").attribute("type", "html").text(entry.html()).end();
        entry.images().stream().limit(1).forEach(image -> enclosure(xml, image));
        entry.film().filter(StoryFilm::own).ifPresent(film -> enclosure(xml, film));
        entry.point().ifPresent(point -> xml.element("georss:point", point.toString()));
        MediaWriter.write(xml, entry);
        xml.end();
    }

    private static void gone(Xml xml, Feed.Gone gone) {
        xml.begin("at:deleted-entry")
                .attribute("ref", gone.id())
                .attribute("when", gone.at().toString())
                .optional("at:comment", gone.reason())
                .end();
    }

    private static void enclosure(Xml xml, StoryImage image) {
        xml.begin("link")
                .attribute("rel", "enclosure")
                .attribute("type", "image/jpeg")
                .attribute("href", image.address())
                .attribute("length", String.valueOf(image.bytes()));
        if (!image.alt().isBlank()) {
            xml.attribute("title", image.alt());
        }
        xml.end();
    }

    private static void enclosure(Xml xml, StoryFilm film) {
        xml.begin("link")
                .attribute("rel", "enclosure")
                .attribute("type", film.type())
                .attribute("href", film.address())
                .attribute("length", String.valueOf(film.bytes()))
                .end();
    }

    private static void link(Xml xml, String rel, String type, URI href) {
        xml.begin("link").attribute("rel", rel);
        if (!type.isEmpty()) {
            xml.attribute("type", type);
        }
        xml.attribute("href", href).end();
    }
}
