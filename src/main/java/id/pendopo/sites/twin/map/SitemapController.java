package id.pendopo.sites.twin.map;

import id.pendopo.platform.web.ForRobots;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.sites.OnSite;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Tag;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What robots read before anything else. */
@RestController
@OnSite({SiteKind.UNIT, SiteKind.PORTAL})
class SitemapController {
    /** As {@code 2026-11}; years of five digits are nobody's. */
    private static final int LENGTH_OF_MONTH = 7;

    private final Sitemaps sitemaps;

    SitemapController(Sitemaps sitemaps) {
        this.sitemaps = sitemaps;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(Site site) {
        Shown.note(Tag.site(site));
        return answer(
                "text/plain",
                ForRobots.TEXT
                        + "Disallow: /cari\n\nSitemap: "
                        + site.address("/sitemap.xml")
                        + "\n");
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index(Site site) {
        return answer("application/xml", SitemapWriter.index(sitemaps.index(site)));
    }

    @GetMapping("/sitemap-halaman.xml")
    ResponseEntity<byte[]> lasting(Site site) {
        return map(sitemaps.lasting(site));
    }

    @GetMapping("/sitemap-kabar.xml")
    ResponseEntity<byte[]> news(Site site) {
        return map(sitemaps.news(site));
    }

    @GetMapping("/sitemap-cerita-{month}.xml")
    ResponseEntity<byte[]> stories(Site site, @PathVariable String month) {
        Sitemap map = sitemaps.month(site, month(month));
        if (map.rows().isEmpty()) {
            throw new NotFound("Stories of " + site.key() + " in " + month);
        }
        return map(map);
    }

    private static YearMonth month(String written) {
        try {
            if (written.length() == LENGTH_OF_MONTH) {
                return YearMonth.parse(written);
            }
            throw new NotFound("Month " + written);
        } catch (DateTimeException e) {
            throw new NotFound("Month " + written);
        }
    }

    private static ResponseEntity<byte[]> map(Sitemap map) {
        return answer("application/xml", SitemapWriter.write(map));
    }

    private static ResponseEntity<byte[]> answer(String type, String text) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, type + ";charset=utf-8")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
