package id.pendopo.sites.twin.map;

import id.pendopo.sites.twin.StoryImage;
import id.pendopo.sites.twin.Xml;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes sitemaps as sitemaps.org and the extensions for images, videos and news describe. */
final class SitemapWriter {
    private static final String CORE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String GOOGLE = "http://www.google.com/schemas/sitemap-";

    /** Of one page, as the image extension allows. */
    private static final int MOST_IMAGES = 1_000;

    private static final int LONGEST_ABOUT = 2_048;

    private SitemapWriter() {}

    static String index(List<Sitemap.File> files) {
        Xml xml = Xml.document("sitemapindex", Map.of("", CORE));
        for (Sitemap.File file : files) {
            xml.begin("sitemap").element("loc", file.address().toASCIIString());
            file.changed().ifPresent(at -> xml.element("lastmod", moment(at)));
            xml.end();
        }
        return xml.whole();
    }

    static String write(Sitemap map) {
        var names = new LinkedHashMap<String, String>();
        names.put("", CORE);
        names.put("image", GOOGLE + "image/1.1");
        names.put("video", GOOGLE + "video/1.1");
        names.put("news", GOOGLE + "news/0.9");
        Xml xml = Xml.document("urlset", names);
        map.rows().forEach(row -> row(xml, row));
        return xml.whole();
    }

    private static void row(Xml xml, Sitemap.Row row) {
        xml.begin("url").element("loc", row.address().toASCIIString());
        row.changed().ifPresent(at -> xml.element("lastmod", moment(at)));
        row.news().ifPresent(news -> news(xml, news));
        row.images().stream().limit(MOST_IMAGES).forEach(image -> image(xml, image));
        row.film().ifPresent(film -> film(xml, film));
        xml.end();
    }

    private static void news(Xml xml, Sitemap.News news) {
        xml.begin("news:news").begin("news:publication");
        xml.element("news:name", news.publication()).element("news:language", news.language());
        xml.end();
        xml.element("news:publication_date", moment(news.published()))
                .element("news:title", news.title())
                .end();
    }

    private static void image(Xml xml, StoryImage image) {
        xml.begin("image:image").element("image:loc", image.address().toASCIIString()).end();
    }

    private static void film(Xml xml, Sitemap.Film film) {
        String about = film.about().isBlank() ? film.title() : film.about();
        xml.begin("video:video")
                .element("video:thumbnail_loc", film.picture().toASCIIString())
                .element("video:title", film.title())
                .element(
                        "video:description",
                        about.substring(0, Math.min(LONGEST_ABOUT, about.length())))
                .element(
                        film.film().own() ? "video:content_loc" : "video:player_loc",
                        film.film().address().toASCIIString());
        if (film.film().seconds() > 0) {
            xml.element("video:duration", String.valueOf(film.film().seconds()));
        }
        xml.element("video:publication_date", moment(film.published())).end();
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
