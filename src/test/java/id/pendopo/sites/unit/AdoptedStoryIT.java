package id.pendopo.sites.unit;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.Stories;
import id.pendopo.newsroom.ImportedStory;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.narrative.AdoptNarrative;
import id.pendopo.newsroom.narrative.GiveNarrative;
import id.pendopo.newsroom.narrative.Narrative;
import id.pendopo.newsroom.narrative.NarrativeOutcome;
import id.pendopo.newsroom.narrative.Wording;
import id.pendopo.newsroom.story.StoryRepository;
import id.pendopo.newsroom.story.WithdrawStory;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.sites.Sites;
import id.pendopo.sites.twin.TwinCity;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** One text of the city on many sites is one page for search engines. */
@PendopoIT
@TestPropertySource(properties = "pendopo.platform.web.limits.on=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdoptedStoryIT {
    @Autowired private ApplicationContext context;
    @Autowired private Directory directory;
    @Autowired private Newsroom newsroom;
    @Autowired private Sites sites;
    @Autowired private GiveNarrative giving;
    @Autowired private AdoptNarrative adopting;
    @Autowired private StoryRepository stories;
    @Autowired private WithdrawStory withdrawing;
    @LocalServerPort private int port;
    private TwinCity place;
    private City city;
    private Unit unit;
    private Actor editor;
    private Actor writer;

    @BeforeAll
    void begin() {
        place = new TwinCity(context, port);
        city = directory.city(place.code()).orElseThrow();
        unit = place.department(6);
        editor =
                actor(
                        city.scope(),
                        NewsroomPermission.NARRATE,
                        NewsroomPermission.PUBLISH,
                        NewsroomPermission.REVIEW);
        writer = actor(unit.scope(), NewsroomPermission.WRITE);
    }

    @Test
    void the_units_page_leads_to_the_citys_story_and_says_so() {
        StoryId original = cityStory("Waspada banjir");
        StoryId adopted = adopted(Optional.of(original), "");
        URI first = sites.address(newsroom.published(original).orElseThrow());

        Document page = page(adopted);

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(first.toString());
        assertThat(page.select("meta[property=og:url]").attr("content"))
                .isEqualTo(first.toString());
        assertThat(page.select(".s-shared").text()).contains(city.name());
        assertThat(page.select(".s-shared a").attr("href")).isEqualTo(first.toString());
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("\"isBasedOn\":\"" + first);
        assertThat(sitemap()).doesNotContain("/berita/waspada-banjir<");
    }

    @Test
    void after_the_citys_story_is_taken_back_the_unit_stands_for_itself() {
        StoryId original = cityStory("Jadwal imunisasi kota");
        StoryId adopted = adopted(Optional.of(original), "");
        page(adopted);

        withdrawing.withdraw(
                original, stories.find(original).orElseThrow().version(), "Keliru.", editor);
        place.allHeard();

        Document page = page(adopted);
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo(sites.address(newsroom.published(adopted).orElseThrow()).toString());
        assertThat(page.select(".s-shared")).hasSize(1);
        assertThat(page.select(".s-shared a")).isEmpty();
        assertThat(sitemap()).contains("/berita/jadwal-imunisasi-kota<");
    }

    @Test
    void a_text_given_without_a_story_of_the_city_names_the_city_alone() {
        StoryId adopted = adopted(Optional.empty(), "Bulan bakti");

        Document page = page(adopted);

        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo(sites.address(newsroom.published(adopted).orElseThrow()).toString());
        assertThat(page.select(".s-shared").text()).contains(city.name());
    }

    @Test
    void a_story_of_its_own_says_nothing_of_the_kind() {
        StoryId own = place.publish(Stories.news(unit, "Milik sendiri"));

        assertThat(page(own).select(".s-shared")).isEmpty();
        assertThat(newsroom.adopted(List.of(own))).isEmpty();
    }

    private StoryId cityStory(String title) {
        ImportedStory s =
                Stories.of(
                        unit, StoryKind.NEWS, title, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        return place.publish(
                new ImportedStory(
                        s.city(),
                        Optional.empty(),
                        s.originKey(),
                        s.kind(),
                        s.slug(),
                        s.title(),
                        s.summary(),
                        s.body(),
                        s.language(),
                        s.publishedAt(),
                        s.updatedAt(),
                        s.place(),
                        s.programme(),
                        s.progress(),
                        s.field(),
                        s.video(),
                        s.pictures(),
                        s.credit(),
                        s.validUntil(),
                        s.tags(),
                        s.source(),
                        false));
    }

    private StoryId adopted(Optional<StoryId> original, String title) {
        var wording =
                new Wording(StoryKind.NEWS, title, "Ringkasan.", "<p>Naskah kota.</p>", List.of());
        var terms =
                new Narrative.Terms(
                        List.of("Waspada"),
                        LocalDate.now(city.zone()),
                        Optional.empty(),
                        false,
                        true);
        NarrativeOutcome given =
                giving.give(
                        city,
                        new GiveNarrative.Gift(original, wording, terms, Set.of(unit.id())),
                        editor);
        var done = (NarrativeOutcome.Done) given;
        var adopted =
                (NarrativeOutcome.Adopted)
                        adopting.adopt(city, done.narrative(), unit.id(), "", writer);
        place.allHeard();
        return adopted.story();
    }

    private Document page(StoryId story) {
        String path = Sites.path(newsroom.published(story).orElseThrow());
        return Jsoup.parse(place.get(unit, path).text());
    }

    private String sitemap() {
        YearMonth month = YearMonth.from(Instant.now().atZone(ZoneOffset.UTC));
        return place.get(unit, "/sitemap-cerita-" + month + ".xml").text();
    }

    private static Actor actor(Scope scope, String... permissions) {
        var granted = new HashSet<Granted>();
        for (String permission : permissions) {
            granted.add(new Granted(permission, scope));
        }
        return new Actor(UUID.randomUUID(), "Seseorang", granted);
    }
}
