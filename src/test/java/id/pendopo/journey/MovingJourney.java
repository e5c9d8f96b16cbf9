package id.pendopo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.Browser;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.Visitor;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.follow.FollowSite;
import id.pendopo.sites.wordpress.read.Recorded;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A unit moves in from WordPress and another is followed, in the back office. */
@PendopoIT
@TestPropertySource(
        properties = {
            "pendopo.platform.web.limits.on=false",
            "pendopo.sites.moving.allow-loopback=true",
            "pendopo.sites.moving.delay=0ms",
            "pendopo.sites.moving.active=false"
        })
@Import(People.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovingJourney {
    private static final CityCode CITY = new CityCode("35.73");

    /** An export with the tricks of XML: a billion laughs, and a file of the server. */
    private static final String LAUGHING =
            """
            <?xml version="1.0" encoding="UTF-8" ?>
            <!DOCTYPE rss [<!ENTITY a "hahaha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">
            <!ENTITY f SYSTEM "file:///etc/passwd">]>
            <rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Dinas &d;</title>
            <wp:wxr_version>1.2</wp:wxr_version>
            <wp:base_blog_url>https://dinas.contoh.go.id</wp:base_blog_url>
            <item><title>Inovasi Kami</title><link>https://dinas.contoh.go.id/inovasi-kami/</link>
            <content:encoded>&d; &f; Posyandu keliling &lt;p&gt;datang.</content:encoded>
            <wp:post_id>7</wp:post_id><wp:post_date>2016-07-22 09:30:00</wp:post_date>
            <wp:status>publish</wp:status><wp:post_type>page</wp:post_type></item>
            <item><title>Rapat</title><link>https://dinas.contoh.go.id/?p=8</link>
            <content:encoded><![CDATA[<p>Rapat koordinasi.</p>]]></content:encoded>
            <wp:post_id>8</wp:post_id><wp:post_date>2016-07-22 09:30:00</wp:post_date>
            <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
            </channel></rss>
            """;

    @Autowired private People people;
    @Autowired private Directory directory;
    @Autowired private FollowSite follow;
    @LocalServerPort private int port;
    private final Recorded wordpress = new Recorded();
    private Browser browser;
    private String portal;
    private List<Unit> units;

    @BeforeAll
    void begin() {
        browser = Browser.open();
        directory.found(CITY, Actor.system());
        portal = directory.city(CITY).flatMap(City::host).orElseThrow();
        units = directory.units(CITY);
        wordpress.whole();
    }

    @AfterAll
    void close() {
        browser.close();
        wordpress.close();
    }

    @Test
    void an_import_is_ordered_goes_on_by_itself_and_tells_what_did_not_come() {
        int next = 3;
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                Unit unit = units.get(next++);
                signIn(visitor);
                Page page = visitor.open(address("/kerja/situs/impor?unit=" + unit.id()));
                check(visitor, "moves");
                page.locator("form.p-form button").click();
                page.waitForSelector(".p-error");
                check(visitor, "moves-fault");
                page.locator("#f-address").fill(wordpress.server.at("/").toString());
                page.locator("form.p-form button").click();
                page.waitForSelector("#kemajuan");
                page.waitForSelector("#kemajuan:not([data-hx-get])");
                check(visitor, "move-done");
                assertThat(page.locator("#kemajuan progress").getAttribute("value"))
                        .isEqualTo(page.locator("#kemajuan progress").getAttribute("max"));
                assertThat(page.locator("#kemajuan").innerText())
                        .contains("Selesai", "Ditambahkan");
            }
        }
    }

    @Test
    void an_export_file_is_looked_at_when_it_is_handed_in_and_its_run_may_be_left() {
        int next = 9;
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                Unit unit = units.get(next++);
                signIn(visitor);
                Page page = visitor.open(address("/kerja/situs/impor?unit=" + unit.id()));
                assertThat(refused(page, "catatan.xml", "<rss><channel>Bukan</channel></rss>"))
                        .contains("bukan ekspor WordPress");
                check(visitor, "moves-no-export");
                assertThat(refused(page, "ekspor.zip", "PK\u0003\u0004 terkompresi"))
                        .contains("Ekstrak dahulu");
                assertThat(refused(page, "kosong.xml", "")).isNotBlank();

                hand(page, "ekspor.xml", LAUGHING);
                page.waitForSelector("#kemajuan");
                page = visitor.open(address("/kerja/situs/impor?unit=" + unit.id()));
                page.locator("a[href^='/kerja/situs/impor/']").first().click();
                page.waitForSelector("#kemajuan:not([data-hx-get])");
                check(visitor, "move-export");
                assertThat(page.locator("#kemajuan").innerText())
                        .contains("Selesai", "Ditambahkan 2");

                String site = "http://%s.%s:%d".formatted(unit.slug(), portal, port);
                page = visitor.open(URI.create(site + "/halaman/inovasi-kami"));
                check(visitor, "moved-page");
                assertThat(page.locator("main").innerText())
                        .contains("Posyandu keliling")
                        .doesNotContain("hahaha")
                        .doesNotContain("root:");
            }
        }
    }

    @Test
    void news_of_a_followed_site_stand_in_the_citys_lists() {
        Unit unit = units.get(12);
        follow.set(unit.id(), CITY, wordpress.server.at("/"), true, Actor.system());
        follow.all();
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                Page page = visitor.open(address("/berita?unit=" + unit.slug()));
                assertThat(page.locator("main").innerText())
                        .contains(
                                "Rapat Koordinasi Posyandu",
                                unit.name() + ", dari dinas.localhost");
                check(visitor, "news-followed");
                page.waitForCondition(() -> {
                    page.navigate(address("/cari?q=posyandu&unit=" + unit.slug()).toString());
                    return page.locator(".s-found a").count() > 0;
                });
                check(visitor, "search-followed");
                visitor.open(address("/peta/kegiatan"));
                check(visitor, "map-followed");
            }
        }
    }

    private static String refused(Page page, String name, String content) {
        hand(page, name, content);
        return page.waitForSelector(".p-error").innerText();
    }

    private static void hand(Page page, String name, String content) {
        page.locator("#f-file")
                .setInputFiles(
                        new FilePayload(
                                name,
                                "application/octet-stream",
                                content.getBytes(StandardCharsets.UTF_8)));
        page.locator("form.p-form button").click();
    }

    @Test
    void a_site_that_is_followed_shows_why_it_could_not_be_read() {
        int next = 6;
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                Unit unit = units.get(next++);
                signIn(visitor);
                Page page = visitor.open(address("/kerja/situs/" + unit.id() + "/ikuti"));
                check(visitor, "follow");
                page.locator("#f-address").fill("bukan alamat");
                page.locator("form.p-form button").click();
                page.waitForSelector(".p-error");
                page.locator("#f-address").fill(wordpress.server.at("/tidak-ada").toString());
                page.locator("form.p-form button").click();
                page.waitForSelector(".p-notice");
                follow.all();
                page = visitor.open(address("/kerja/situs/" + unit.id() + "/ikuti"));
                assertThat(page.locator(".p-notice.p-bad").innerText()).contains("404");
                check(visitor, "follow-failed");
            }
        }
    }

    private void signIn(Visitor visitor) {
        var person = people.of(Role.CITY_ADMINISTRATOR, CITY.value());
        visitor.withCookie(
                address("/"),
                "pendopo_session",
                people.signedIn(person, port).cookie("pendopo_session"));
    }

    private void check(Visitor visitor, String name) {
        visitor.screenshot(name);
        visitor.assertFits();
        visitor.assertAccessible();
        visitor.assertContent();
    }

    private URI address(String path) {
        return URI.create("http://%s:%d%s".formatted(portal, port, path));
    }
}
