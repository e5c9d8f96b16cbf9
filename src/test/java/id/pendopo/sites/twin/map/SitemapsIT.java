package id.pendopo.sites.twin.map;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.extension.Extension;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.RawClient;
import id.pendopo.fixture.Stories;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.sites.Site;
import id.pendopo.sites.twin.TwinCity;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

@PendopoIT
@TestPropertySource(properties = "pendopo.platform.web.limits.on=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SitemapsIT {
    @Autowired private ApplicationContext context;
    @LocalServerPort private int port;
    private TwinCity city;
    private Unit unit;
    private Site site;

    @BeforeAll
    void begin() {
        city = new TwinCity(context, port);
        unit = city.department(3);
        site = city.site(unit);
    }

    @Test
    void robots_are_led_to_the_sitemap_and_kept_out_of_the_office() {
        String robots = city.get(unit, "/robots.txt").text();

        assertThat(robots)
                .contains("Disallow: /kerja\n")
                .contains("\nSitemap: " + site.address("/sitemap.xml") + "\n");
        assertThat(city.get(city.portal(), "/robots.txt").text())
                .contains("Sitemap: " + city.portal().address("/sitemap.xml"));
    }

    @Test
    void from_the_index_every_story_is_found_with_the_moment_of_its_change() throws Exception {
        Instant march = Instant.parse("2024-03-31T23:30:00Z");
        city.publish(Stories.of(unit, StoryKind.FIELD_WORK, "Drainase dikeruk", march));

        SiteMapURL row = row(site.address("/sitemap-cerita-2024-03.xml"), "drainase-dikeruk");

        assertThat(index()).contains(site.address("/sitemap-cerita-2024-03.xml").toString());
        assertThat(row.getUrl()).hasToString(site.address("/kegiatan/drainase-dikeruk").toString());
        assertThat(row.getLastModified().toInstant()).isEqualTo(march);
        assertThat(city.get(unit, row.getUrl().getFile()).status()).isEqualTo(200);
    }

    @Test
    void what_is_withdrawn_is_listed_no_more_and_its_month_has_changed() throws Exception {
        Instant may = Instant.parse("2024-05-10T00:00:00Z");
        city.publish(Stories.of(unit, StoryKind.NEWS, "Tetap", may));
        StoryId story = city.publish(Stories.of(unit, StoryKind.NEWS, "Ditarik", may));
        URI file = site.address("/sitemap-cerita-2024-05.xml");
        assertThat(city.get(unit, file.getPath()).text()).contains("/berita/ditarik<");
        Instant now = Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);

        city.withdraw(unit, story, now, "Keliru.");

        assertThat(city.get(unit, file.getPath()).text())
                .contains("/berita/tetap<")
                .doesNotContain("/berita/ditarik<");
        assertThat(city.get(unit, "/sitemap.xml").text())
                .contains(file + "</loc><lastmod>" + now + "</lastmod>");
    }

    @Test
    void news_are_news_for_two_days() {
        Instant now = Instant.now();
        city.publish(Stories.of(unit, StoryKind.NEWS, "Segar", now.minus(Duration.ofHours(40))));
        city.publish(Stories.of(unit, StoryKind.NEWS, "Basi", now.minus(Duration.ofHours(50))));

        String news = city.get(unit, "/sitemap-kabar.xml").text();

        assertThat(news)
                .contains("<news:title>Segar</news:title>")
                .contains("<news:language>id</news:language>")
                .doesNotContain("Basi");
    }

    @Test
    void one_site_never_lists_the_pages_of_another() throws Exception {
        city.publish(Stories.news(city.department(4), "Milik lain"));

        for (Site of : List.of(site, city.portal())) {
            for (String file : files(of)) {
                for (SiteMapURL row : map(URI.create(file)).getSiteMapUrls()) {
                    assertThat(row.getUrl().getHost()).isEqualTo(of.origin().getHost());
                }
            }
        }
    }

    @Test
    void months_that_are_none_are_not_found() {
        assertThat(city.get(unit, "/sitemap-cerita-1999-01.xml").status()).isEqualTo(404);
        assertThat(city.get(unit, "/sitemap-cerita-2024-13.xml").status()).isEqualTo(404);
        assertThat(city.get(unit, "/sitemap-cerita-99999-01.xml").status()).isEqualTo(404);
    }

    private List<String> index() throws Exception {
        return files(site);
    }

    private List<String> files(Site of) throws Exception {
        RawClient.Answer answer = city.get(of, "/sitemap.xml");
        assertThat(answer.header("Content-Type")).isEqualTo("application/xml;charset=utf-8");
        AbstractSiteMap map = parse(of.address("/sitemap.xml"), answer);
        return ((SiteMapIndex) map).getSitemaps().stream().map(s -> s.getUrl().toString()).toList();
    }

    private SiteMapURL row(URI file, String slug) throws Exception {
        return map(file).getSiteMapUrls().stream()
                .filter(row -> row.getUrl().getPath().endsWith("/" + slug))
                .findFirst()
                .orElseThrow();
    }

    private SiteMap map(URI file) throws Exception {
        Site of = file.getHost().equals(site.origin().getHost()) ? site : city.portal();
        return (SiteMap) parse(file, city.get(of, file.getPath()));
    }

    /** Strict: what crawler-commons refuses, robots refuse. */
    private static AbstractSiteMap parse(URI file, RawClient.Answer answer) throws Exception {
        assertThat(answer.status()).as(file.toString()).isEqualTo(200);
        var parser = new SiteMapParser(true);
        parser.setStrictNamespace(true);
        parser.enableExtension(Extension.IMAGE);
        parser.enableExtension(Extension.NEWS);
        return parser.parseSiteMap("application/xml", answer.bytes(), file.toURL());
    }
}
