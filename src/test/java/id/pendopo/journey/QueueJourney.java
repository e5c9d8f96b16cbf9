package id.pendopo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.fixture.Browser;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.Visitor;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.account.AccountLinkRepository;
import id.pendopo.publishing.account.LinkedAccounts;
import id.pendopo.publishing.account.Tokens;
import id.pendopo.publishing.delivery.Delivery;
import id.pendopo.publishing.delivery.PlanDelivery;
import id.pendopo.publishing.post.PostRepository;
import id.pendopo.publishing.post.PostWords;
import id.pendopo.publishing.post.WritePost;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The queue and the official accounts, on a phone and at a desk. */
@WithPeople
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueueJourney {
    private static final CityCode CITY = new CityCode("35.73");

    @Autowired private People people;
    @Autowired private Directory directory;
    @Autowired private AccountLinkRepository links;
    @Autowired private Tokens tokens;
    @Autowired private WritePost write;
    @Autowired private PostRepository posts;
    @Autowired private PlanDelivery plan;
    @LocalServerPort private int port;
    private Browser browser;

    @BeforeAll
    void a_city() {
        browser = Browser.open();
        directory.found(CITY, Actor.system());
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_post_is_seen_cancelled_and_its_account_looked_at() {
        for (Visitor visitor : new Visitor[] {browser.phone(), browser.desk()}) {
            try (visitor) {
                Delivery delivery = planned("Kerja bakti di bantaran, ayo ikut");
                as(visitor, people.of(Role.EDITOR, CITY.value()));
                see(visitor, "/kerja/antrean", "antrean");
                see(visitor, "/kerja/antrean/" + delivery.id(), "antrean-satu");
                visitor.page().locator("summary", text("Batalkan unggahan")).click();
                visitor.page().locator("button", button("Batalkan")).click();
                assertThat(visitor.page().content()).contains("Unggahan dibatalkan");

                as(visitor, people.of(Role.CITY_ADMINISTRATOR, CITY.value()));
                see(visitor, "/kerja/akun-resmi", "akun-resmi");
                see(visitor, "/kerja/akun-resmi/" + delivery.subject().link(), "akun-resmi-satu");
                see(visitor, "/kerja/peran", "peran");
            }
        }
    }

    private void see(Visitor visitor, String path, String name) {
        visitor.open(address(path));
        visitor.assertFits();
        visitor.assertAccessible();
        visitor.screenshot(name + "-" + visitor.size());
    }

    private Delivery planned(String text) {
        AccountLink account =
                new LinkedAccounts(links, tokens)
                        .add(CITY, Optional.empty(), Network.X, "kota-" + UUID.randomUUID());
        var post =
                write.write(
                        account,
                        Optional.empty(),
                        Optional.empty(),
                        PostWords.of(text),
                        Optional.of(Instant.now().plus(Duration.ofDays(2))),
                        editor());
        write.approve(post, account, editor());
        return plan.plan(posts.find(post.id()).orElseThrow(), editor());
    }

    private static Actor editor() {
        return new Actor(
                new UUID(0, 7),
                "Editor",
                Set.of(new Granted(PublishingPermission.POST, Scope.city(CITY.value()))));
    }

    private static com.microsoft.playwright.Page.LocatorOptions text(String words) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(words);
    }

    private static com.microsoft.playwright.Page.LocatorOptions button(String words) {
        return new com.microsoft.playwright.Page.LocatorOptions()
                .setHasText(java.util.regex.Pattern.compile("^\\s*" + words + "\\s*$"));
    }

    private void as(Visitor visitor, People.Person person) {
        FormClient client = people.signedIn(person, port);
        visitor.withCookie(address("/"), "pendopo_session", client.cookie("pendopo_session"));
    }

    private java.net.URI address(String path) {
        return java.net.URI.create("http://localhost:" + port + path);
    }
}
