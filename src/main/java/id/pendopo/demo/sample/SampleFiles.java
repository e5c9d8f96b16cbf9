package id.pendopo.demo.sample;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;

/** Feeds, sitemaps, robots.txt and small files of a sample site. */
final class SampleFiles {
    /** A grey picture of one pixel. */
    private static final byte[] PICTURE =
            java.util.Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private final SampleSite site;
    private final SamplePages pages;
    private final String base;
    private final ZoneId zone;

    SampleFiles(SampleSite site, SamplePages pages, String base, ZoneId zone) {
        this.site = site;
        this.pages = pages;
        this.base = base;
        this.zone = zone;
    }

    String robots() {
        String rules =
                site.is(SampleTrait.KEEPS_ROBOTS_OUT)
                        ? "User-agent: *\nDisallow: /\n"
                        : "User-agent: *\nDisallow: /wp-admin/\nDisallow: /administrator/\n";
        return pages.sitemapAddress().isEmpty()
                ? rules
                : rules + "Sitemap: " + base + pages.sitemapAddress() + "\n";
    }

    String feed() {
        String items =
                pages.items().stream()
                        .limit(10)
                        .map(this::feedItem)
                        .collect(Collectors.joining("\n"));
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>%s</title><link>%s/</link><description>CONTOH</description>
        %s
        </channel></rss>\
        """
                .formatted(escape(site.unit()), base, items);
    }

    private String feedItem(SampleItem item) {
        return "<item><title>%s</title><link>%s</link><pubDate>%s</pubDate><description>%s</description></item>"
                .formatted(
                        escape(item.title()),
                        escape(base + pages.addressOf(item)),
                        SampleDates.words(item.published(), zone).get("rfc"),
                        escape(item.lead()));
    }

    String sitemap() {
        String sections =
                pages.sectionAddresses().stream()
                        .map(a -> "<url><loc>%s</loc></url>".formatted(escape(base + a)))
                        .collect(Collectors.joining("\n"));
        String items =
                pages.items().stream()
                        .map(i ->
                                "<url><loc>%s</loc><lastmod>%s</lastmod></url>"
                                        .formatted(
                                                escape(base + pages.addressOf(i)),
                                                i.published().toLocalDate()))
                        .collect(Collectors.joining("\n"));
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        %s
        %s
        %s</urlset>\
        """
                .formatted(sections, items, injected());
    }

    private String injected() {
        if (!site.is(SampleTrait.INJECTED_SITEMAP)) {
            return "";
        }
        var entries = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            entries.append("<url><loc>")
                    .append(base)
                    .append("/slot-gacor-maxwin-hari-ini-")
                    .append(i)
                    .append("/</loc></url>\n");
        }
        return entries.toString();
    }

    /** A picture or a document below the site's folder of files. */
    static SampleAnswer file(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".pdf")) {
            return SampleAnswer.of(
                    200,
                    "application/pdf",
                    "%PDF-1.4\n% CONTOH\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        }
        if (lower.endsWith(".css")) {
            return SampleAnswer.of(
                    200,
                    "text/css",
                    "body{font-family:sans-serif}".getBytes(StandardCharsets.UTF_8));
        }
        return SampleAnswer.of(200, "image/png", PICTURE);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
