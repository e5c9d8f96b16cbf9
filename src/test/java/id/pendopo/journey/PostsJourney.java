package id.pendopo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.Browser;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.Stories;
import id.pendopo.fixture.Visitor;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.picture.Photos;
import id.pendopo.platform.access.Actor;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.account.AccountLinkRepository;
import id.pendopo.publishing.account.LinkedAccounts;
import id.pendopo.publishing.account.Tokens;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A story's posts are written, approved by another and planned, on a phone and at a desk. */
@WithPeople
@TestPropertySource(properties = "pendopo.publishing.delivery.active=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostsJourney {
    private static final CityCode CITY = new CityCode("35.73");

    @Autowired private People people;
    @Autowired private Directory directory;
    @Autowired private Newsroom newsroom;
    @Autowired private Assets assets;
    @Autowired private AccountLinkRepository links;
    @Autowired private Tokens tokens;
    @Autowired private InstantSource clock;
    @LocalServerPort private int port;
    private Browser browser;
    private Unit unit;
    private AccountLink x;

    @BeforeAll
    void a_city_with_accounts() {
        browser = Browser.open();
        directory.found(CITY, Actor.system());
        unit = directory.units(CITY).get(7);
        var accounts = new LinkedAccounts(links, tokens);
        x = accounts.add(CITY, Optional.empty(), Network.X, "kota-x");
        accounts.add(CITY, Optional.empty(), Network.FACEBOOK, "kota-fb");
        accounts.add(CITY, Optional.empty(), Network.INSTAGRAM, "kota-ig");
        accounts.add(CITY, Optional.empty(), Network.YOUTUBE, "kota-yt");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void posts_are_written_approved_and_planned() {
        for (Visitor visitor : new Visitor[] {browser.phone(), browser.desk()}) {
            try (visitor) {
                StoryId story = story("Jembatan dibuka lagi " + visitor.size());
                as(visitor, people.of(Role.EDITOR, CITY.value()));
                write(visitor, story);
                String post =
                        visitor.page()
                                .locator("#kartu-" + x.id() + " h2 + p a")
                                .getAttribute("href");
                as(visitor, people.of(Role.EDITOR, CITY.value()));
                plan(visitor, post);
            }
        }
    }

    private void write(Visitor visitor, StoryId story) {
        Page page = visitor.open(address("/kerja/berita/" + story));
        page.locator("main a[href$='/unggahan']").first().click();
        page.locator("#unggahan").waitFor();
        check(visitor, "compose");
        String text = "#f-teks-" + x.id();
        page.locator(text).fill("kata ".repeat(80));
        page.locator("#hitung-" + x.id() + " li").waitFor();
        page.locator("#unggahan button[value=periksa]").click();
        page.locator(".p-errors").waitFor();
        check(visitor, "compose-misfits");
        page.locator(text).fill("Jembatan dibuka lagi untuk semua kendaraan.");
        page.locator("#unggahan button[value=simpan]").click();
        page.locator(".p-notice.p-good").waitFor();
        check(visitor, "compose-kept");
    }

    private void plan(Visitor visitor, String post) {
        Page page = visitor.open(address(post));
        check(visitor, "post-draft");
        page.locator("form[action$='/setujui'] button").click();
        page.locator("form[action$='/rencanakan']").waitFor();
        check(visitor, "post-approved");
        page.locator("form[action$='/rencanakan'] button").click();
        page.locator("a[href^='/kerja/antrean/']").first().waitFor();
        check(visitor, "post-planned");
        visitor.open(address("/kerja/unggahan"));
        assertThat(page.locator("tbody tr").count()).isPositive();
        check(visitor, "posts");
    }

    private StoryId story(String title) {
        var site = new AssetOwner(CITY, Optional.of(unit.id()));
        var taken =
                (AssetTaking.Taken)
                        assets.take(site, "foto.jpg", Photos.jpeg(1200, 900), Actor.system());
        var picture =
                new PublishedPicture(
                        taken.asset().id(),
                        "Kendaraan melintas di jembatan",
                        "",
                        PublishedPicture.Stage.NONE);
        return newsroom.importStory(
                        Stories.of(
                                unit,
                                StoryKind.NEWS,
                                title,
                                clock.instant(),
                                "",
                                List.of(picture),
                                Optional.empty(),
                                Optional.empty()),
                        Actor.system())
                .story();
    }

    private void check(Visitor visitor, String name) {
        visitor.screenshot("posts-" + name);
        visitor.assertFits();
        visitor.assertAccessible();
    }

    private void as(Visitor visitor, People.Person person) {
        FormClient client = people.signedIn(person, port);
        visitor.withCookie(address("/"), "pendopo_session", client.cookie("pendopo_session"));
    }

    private URI address(String path) {
        return URI.create("http://malang.localhost:" + port + path);
    }
}
