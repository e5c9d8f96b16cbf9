package id.pendopo.publishing.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.pendopo.directory.Network;
import id.pendopo.fixture.Browser;
import id.pendopo.fixture.Rudeness;
import id.pendopo.fixture.Visitor;
import id.pendopo.publishing.network.Content;
import id.pendopo.publishing.network.Linking;
import id.pendopo.publishing.network.Medium;
import id.pendopo.publishing.network.Step;
import id.pendopo.publishing.network.facebook.FacebookPublisher;
import id.pendopo.publishing.network.instagram.InstagramPublisher;
import id.pendopo.publishing.network.x.XLinking;
import id.pendopo.publishing.network.x.XPublisher;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticePagesIT {
    @TempDir Path folder;
    private Practice practice;
    private Browser browser;

    @BeforeEach
    void open() {
        practice = new Practice(folder);
        browser = Browser.open();
    }

    @AfterEach
    void close() throws Exception {
        browser.close();
        practice.close();
    }

    private URI latihan(String path) {
        return URI.create("http://latihan.localhost:" + practice.web.port() + "/latihan" + path);
    }

    @Test
    void citizens_read_what_was_published_and_it_is_marked_as_practice() {
        var published = published();
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                for (String path :
                        List.of("", "/facebook/dinkes", "/instagram/dinkes", "/x/dinkes")) {
                    Page page = visitor.open(latihan(path));

                    visitor.screenshot("practice" + path.replace('/', '-'));
                    visitor.assertFits();
                    visitor.assertAccessible();
                    assertThat(page.locator("header").innerText())
                            .contains("Tidak ada yang terkirim ke jejaring sosial yang sebenarnya");
                }
                Page page = visitor.open(published.post().permalink().orElseThrow());
                assertThat(page.locator("article").count()).isEqualTo(1);
                assertThat(page.locator("article img").count()).isEqualTo(3);
                assertThat(page.locator("article img").first().evaluate("i => i.naturalWidth"))
                        .isEqualTo(1080);
            }
        }
    }

    private Step.Published published() {
        Medium a = practice.picture("a.jpg", 1080, 1080, "jpg");
        Medium b = practice.picture("b.jpg", 1080, 1350, "jpg");
        Medium c = practice.picture("c.jpg", 1080, 720, "jpg");
        Content content =
                Content.of(
                        "Imunisasi serentak di 320 posyandu, 12–14 Mei.\nBawa buku KIA. Gratis.",
                        List.of(a, b, c));
        String page = practice.account(Network.FACEBOOK, "dinkes").path("id").asString();
        var facebook =
                practice.access(
                        Network.FACEBOOK,
                        page,
                        "page",
                        "pages_manage_posts",
                        "pages_read_engagement");
        var first =
                (Step.Published)
                        practice.published(
                                new FacebookPublisher(practice.outlet, practice.clock),
                                practice.work(facebook, content));
        String insta = practice.account(Network.INSTAGRAM, "dinkes").path("id").asString();
        practice.published(
                new InstagramPublisher(practice.outlet, practice.clock),
                practice.work(
                        practice.access(
                                Network.INSTAGRAM,
                                insta,
                                "page",
                                "instagram_business_content_publish"),
                        content));
        String x = practice.account(Network.X, "dinkes").path("id").asString();
        practice.published(
                new XPublisher(practice.outlet, practice.clock),
                practice.work(
                        practice.access(
                                Network.X, x, "user", "tweet.write", "tweet.read", "media.write"),
                        content));
        practice.clock.advance(Duration.ofHours(9));
        return first;
    }

    @Test
    void a_person_allows_in_the_dialog_and_comes_back_with_a_code() {
        String account = practice.account(Network.X, "dinkes").path("id").asString();
        practice.media.on("/kembali", Rudeness.html("<title>Kembali</title>"));
        XLinking linking = new XLinking(practice.outlet, practice.clock);
        var asked =
                new Linking.Asked(
                        Words.secret(),
                        Words.secret() + Words.secret(),
                        practice.media.at("media.localhost", "/kembali"));
        try (Visitor visitor = browser.phone()) {
            Page page = visitor.open(linking.authorise(asked));
            visitor.screenshot("practice-consent");
            visitor.assertFits();
            visitor.assertAccessible();

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Izinkan")).click();
            page.waitForURL("**/kembali?**");

            Map<String, String> back = Dialog.query(URI.create(page.url()));
            assertThat(back).containsEntry("state", asked.state());
            var linked = (Linking.Linked.Offered) linking.exchange(asked, back.get("code"));
            assertThat(linked.accounts().getFirst().remoteAccount()).isEqualTo(account);
            assertThat(linked.accounts().getFirst().usable()).isTrue();
        }
    }

    @Test
    void a_trainer_switches_a_trouble_on_and_off() {
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                Page page = visitor.open(latihan("/kendali"));
                page.getByLabel("Jejaring").first().selectOption("x");
                page.getByLabel("Gangguan").selectOption("cut-after");
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nyalakan"))
                        .click();

                page.waitForSelector("text=dikerjakan, lalu sambungan putus");
                visitor.screenshot("practice-control");
                visitor.assertFits();
                visitor.assertAccessible();
                assertThat(practice.web.troubles().all()).hasSize(1);
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hentikan"))
                        .click();
                page.waitForSelector("text=Saat ini semuanya berjalan lancar");
                assertThat(practice.web.troubles().all()).isEmpty();
            }
        }
    }
}
