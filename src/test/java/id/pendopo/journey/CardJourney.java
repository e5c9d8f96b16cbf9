package id.pendopo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.Browser;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.Visitor;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.picture.Photos;
import id.pendopo.newsroom.story.CreateStory;
import id.pendopo.newsroom.story.Manuscript;
import id.pendopo.newsroom.story.Story;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a story to a carousel of cards in the library, on a phone and at a desk. */
@WithPeople
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardJourney {
    private static final CityCode CITY = new CityCode("35.73");

    @Autowired private People people;
    @Autowired private Directory directory;
    @Autowired private CreateStory create;
    @Autowired private Assets assets;
    @LocalServerPort private int port;
    private Browser browser;
    private Unit unit;

    @BeforeAll
    void a_city() {
        browser = Browser.open();
        directory.found(CITY, Actor.system());
        unit = directory.units(CITY).get(8);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_story_becomes_a_carousel_in_the_library() {
        for (Visitor visitor : new Visitor[] {browser.phone(), browser.desk()}) {
            try (visitor) {
                as(visitor, people.of(Role.UNIT_OPERATOR, CITY.value(), unit.id().value()));
                visitor.open(address("/kerja/kartu/galeri?ukuran=1200x630&templat=numbers"));
                check(visitor, "gallery");
                Page page = visitor.open(address("/kerja/berita/" + story().id() + "/kartu"));
                check(visitor, "none-yet");
                page.locator("button[value='activity']").click();
                page.locator("#pratinjau img").waitFor();
                check(visitor, "added");
                type(page);
                check(visitor, "typed");
                page.locator(".c-form button.btn-primary").click();
                page.locator(".p-notice.p-good").waitFor();
                page.locator("button[value='numbers']").click();
                page.locator(".c-strip li:nth-child(2).c-current").waitFor();
                page.locator("form[action$='/pustaka'] button").click();
                page.locator(".c-sizes small").first().waitFor();
                assertThat(page.locator(".c-sizes small").count()).isEqualTo(5);
                check(visitor, "in-library");
            }
        }
    }

    /** The picture beside the form changes while somebody types, and nothing is sent away. */
    private static void type(Page page) {
        String before = page.locator("#pratinjau img").getAttribute("src");
        page.locator("#f-isi-title").fill("Seribu bibit pohon untuk bantaran sungai");
        page.locator("#pratinjau .c-state").waitFor();
        assertThat(page.locator("#pratinjau img").getAttribute("src")).isNotEqualTo(before);
        assertThat(page.locator("#pratinjau img").getAttribute("alt")).contains("Seribu bibit");
    }

    private Story story() {
        Manuscript blank = Manuscript.blank(StoryKind.NEWS);
        var owner = new AssetOwner(CITY, Optional.of(unit.id()));
        Asset photo =
                switch (assets.take(owner, "foto.jpg", Photos.jpeg(1300, 900), Actor.system())) {
                    case AssetTaking.Taken taken -> taken.asset();
                    case AssetTaking.Refused(var why) -> throw new AssertionError(why);
                };
        var text =
                new Manuscript(
                        StoryKind.NEWS,
                        "Seribu bibit pohon ditanam",
                        "Warga menanam seribu bibit pohon di bantaran sungai.",
                        "<p>Sebanyak 1250 warga ikut menanam 1000 bibit pohon.</p>",
                        "id",
                        blank.facts(),
                        blank.place(),
                        Optional.empty(),
                        Optional.empty(),
                        "Lingkungan",
                        "",
                        List.of(
                                new PublishedPicture(
                                        photo.id(),
                                        "Warga menanam pohon",
                                        "",
                                        PublishedPicture.Stage.NONE)),
                        "",
                        Optional.empty(),
                        List.of(),
                        "");
        return create.create(CITY, Optional.of(unit.id()), text, writer());
    }

    private static Actor writer() {
        return new Actor(
                new UUID(7, 7),
                "Penulis",
                Set.of(new Granted("newsroom.write", Scope.city(CITY.value()))));
    }

    private void as(Visitor visitor, People.Person person) {
        FormClient client = people.signedIn(person, port);
        visitor.withCookie(address("/"), "pendopo_session", client.cookie("pendopo_session"));
    }

    private static void check(Visitor visitor, String name) {
        visitor.screenshot("card-" + name);
        visitor.assertFits();
        visitor.assertAccessible();
        visitor.assertContent();
    }

    private URI address(String path) {
        return URI.create("http://malang.localhost:" + port + path);
    }
}
