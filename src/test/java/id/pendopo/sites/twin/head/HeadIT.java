package id.pendopo.sites.twin.head;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.ChannelDraft;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.directory.Provenance;
import id.pendopo.directory.Unit;
import id.pendopo.directory.Verification;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.Stories;
import id.pendopo.newsroom.ImportedStory;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.Site;
import id.pendopo.sites.twin.TwinCity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PendopoIT
@TestPropertySource(properties = "pendopo.platform.web.limits.on=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadIT {
    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

    @Autowired private ApplicationContext context;
    @Autowired private Directory directory;
    @Autowired private JsonMapper json;
    @LocalServerPort private int port;
    private TwinCity city;
    private Unit unit;
    private Site site;

    @BeforeAll
    void begin() {
        city = new TwinCity(context, port);
        unit = city.department(5);
        site = city.site(unit);
        city.publish(Stories.news(unit, "Pasar </script><b> dibuka"));
    }

    @Test
    void the_front_page_says_who_speaks_with_all_registered_accounts() {
        directory.register(
                unit,
                new ChannelDraft(
                        Network.INSTAGRAM,
                        "https://www.instagram.com/dinas.contoh/",
                        Optional.empty(),
                        Optional.empty(),
                        Verification.UNCHECKED,
                        Provenance.REGISTERED),
                Actor.system());

        Map<String, JsonNode> found = data("/");

        JsonNode unitLd = found.get("GovernmentOrganization");
        assertThat(unitLd.get("name").asString()).isEqualTo(unit.name());
        assertThat(unitLd.get("sameAs").toString()).contains("instagram.com/dinas.contoh");
        assertThat(found.get("WebSite").at("/potentialAction/target/urlTemplate").asString())
                .isEqualTo(site.address("/cari").toString() + "?q={search_term_string}");
    }

    @Test
    void a_story_is_told_as_an_article_below_its_section() {
        Map<String, JsonNode> found = data("/berita/pasar-script-b-dibuka");

        JsonNode article = found.get("NewsArticle");
        assertThat(article.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(article.get("headline").asString()).isEqualTo("Pasar </script><b> dibuka");
        assertThat(Instant.parse(article.get("datePublished").asString())).isEqualTo(NOON);
        assertThat(article.at("/publisher/name").asString()).isEqualTo(unit.name());
        assertThat(article.get("creativeWorkStatus").asString()).isEqualTo("Sample");
        JsonNode crumbs = found.get("BreadcrumbList").get("itemListElement");
        assertThat(crumbs).hasSize(3);
        assertThat(crumbs.get(1).get("item").asString())
                .isEqualTo(site.address("/berita").toString());
    }

    @Test
    void networks_get_a_card_and_feed_readers_the_feeds() {
        Document page = page("/berita/pasar-script-b-dibuka");

        assertThat(meta(page, "og:type")).isEqualTo("article");
        assertThat(meta(page, "og:title")).isEqualTo("Pasar </script><b> dibuka");
        assertThat(meta(page, "og:url")).isEqualTo(page.select("link[rel=canonical]").attr("href"));
        assertThat(meta(page, "twitter:card")).isEqualTo("summary");
        assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                .contains(
                        site.address("/atom.xml").toString(),
                        site.address("/berita/rss.xml").toString())
                .doesNotContain(site.address("/video/rss.xml").toString());
        assertThat(page.select("link[type=application/json+oembed]")).hasSize(1);
    }

    @Test
    void a_video_elsewhere_has_no_picture_and_is_told_as_an_article_alone() {
        ImportedStory film =
                Stories.of(
                        unit,
                        StoryKind.VIDEO,
                        "Vlog",
                        NOON,
                        "https://youtu.be/abcdefghijk",
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
        city.publish(film);

        assertThat(data("/video/vlog")).containsKey("NewsArticle").doesNotContainKey("VideoObject");
    }

    @Test
    void nothing_is_told_of_what_was_taken_back() {
        StoryId story = city.publish(Stories.news(unit, "Keliru terbit"));
        city.withdraw(unit, story, NOON, "Salah.");

        Document page = page("/berita/keliru-terbit");

        assertThat(meta(page, "og:type")).isEqualTo("website");
        assertThat(data("/berita/keliru-terbit")).containsOnlyKeys("BreadcrumbList");
    }

    private Document page(String path) {
        return Jsoup.parse(city.get(unit, path).text(), site.origin().toString());
    }

    /** Every JSON-LD document of the page by its type. */
    private Map<String, JsonNode> data(String path) {
        return page(path).select("script[type=application/ld+json]").stream()
                .map(script -> json.readTree(script.data()))
                .collect(Collectors.toMap(node -> node.get("@type").asString(), node -> node));
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }
}
