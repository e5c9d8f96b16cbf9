package id.pendopo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.Browser;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.Visitor;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.picture.Photos;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@WithPeople
@TestPropertySource(properties = "pendopo.first.city=35.74")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsroomJourney {
    private static final CityCode CITY = new CityCode("35.74");

    @Autowired private People people;
    @Autowired private Directory directory;
    @Autowired private Newsroom newsroom;
    @LocalServerPort private int port;
    private Browser browser;
    private Unit unit;

    @BeforeAll
    void open() {
        browser = Browser.open();
        unit = directory.unit(CITY, "dinas-pendidikan").orElseThrow();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_story_goes_from_the_operator_on_a_phone_over_the_desk_to_the_public() {
        try (Visitor operator = browser.phone();
                Visitor editor = browser.desk()) {
            signIn(operator, Role.UNIT_OPERATOR);
            signIn(editor, Role.EDITOR);

            String home = write(operator);
            submit(operator, home);
            giveBack(editor, home);
            mend(operator, home);
            approve(editor, home);

            PublishedStory story =
                    newsroom.published(new StoryId(UUID.fromString(home.substring(14))))
                            .orElseThrow();
            assertThat(story.title()).isEqualTo("Kerja bakti di Kauman");
            assertThat(story.body()).contains("<strong>40 warga</strong>").doesNotContain("script");
        }
    }

    private String write(Visitor operator) {
        operator.open(at("/kerja/berita/baru"));
        operator.page().locator("#f-judul").fill("Kerja bakti di Kauman");
        Locator text = operator.page().locator(".p-writing");
        text.click();
        text.pressSequentially("Warga membersihkan saluran.");
        operator.page()
                .locator("#f-berkas")
                .setInputFiles(new FilePayload("parit.jpg", "image/jpeg", Photos.jpeg(800, 600)));
        operator.page().locator("button[name=langkah]").click();
        operator.page().locator("#foto-0-alt").fill("Warga mengangkat sampah dari parit");
        operator.page().locator("#foto-0-tahap").selectOption("DURING");
        check(operator, "story-form");
        operator.page().locator(".p-formact button[type=submit]").click();
        operator.page().waitForURL("**/kerja/berita/*-*");
        check(operator, "story-draft");
        return URI.create(operator.page().url()).getPath();
    }

    private void submit(Visitor operator, String home) {
        operator.page().locator("form[action$='/ajukan'] button").click();
        operator.page().waitForURL("**" + home);
        assertThat(operator.page().locator(".p-badge").first().textContent()).contains("Diajukan");
    }

    private void giveBack(Visitor editor, String home) {
        editor.open(at("/kerja/meja"));
        check(editor, "desk");
        editor.page().locator("input[name=pilih]").first().check();
        editor.page().locator(".p-bulk button").click();
        editor.page().waitForURL("**/kerja/meja");
        editor.open(at(home));
        editor.page().locator("#f-catatan").fill("Berapa orang?");
        editor.page().locator("#f-kutipan").fill("Warga membersihkan");
        editor.page().locator("form[action$='/catatan'] button").click();
        assertThat(editor.page().locator(".p-picture img").getAttribute("alt"))
                .isEqualTo("Warga mengangkat sampah dari parit");
        assertThat(editor.page().locator("article mark").textContent())
                .isEqualTo("Warga membersihkan");
        editor.page().locator("summary:has-text('Kembalikan')").click();
        editor.page().locator("#f-alasan").fill("Sebutkan jumlah warga yang hadir.");
        editor.page().locator("form[action$='/kembalikan'] button").click();
        editor.page().locator(".p-badge:has-text('Dikembalikan')").first().waitFor();
        check(editor, "story-returned");
    }

    private void mend(Visitor operator, String home) {
        operator.open(at(home));
        assertThat(operator.page().locator(".p-to-acts").boundingBox().y)
                .as("the way to the acts stands in the first screen")
                .isLessThan(operator.page().viewportSize().height);
        check(operator, "story-returned");
        operator.open(at(home + "/tulis"));
        operator.page()
                .evaluate(
                        """
                        () => {
                            const text = document.querySelector(".p-writing");
                            const range = document.createRange();
                            range.selectNodeContents(text);
                            getSelection().removeAllRanges();
                            getSelection().addRange(range);
                            const clip = new DataTransfer();
                            clip.setData("text/html", "<p class=MsoNormal><span style='font-weight:bold'>40 warga</span> hadir<script>alert(1)</script>.<o:p></o:p></p>");
                            text.focus();
                            text.dispatchEvent(new ClipboardEvent("paste", {clipboardData: clip, bubbles: true, cancelable: true}));
                        }\
                        """);
        check(operator, "story-pasted");
        operator.page().locator(".p-formact button[type=submit]").click();
        operator.page().waitForURL("**" + home);
        operator.page().locator("form[action$='/ajukan'] button").click();
        operator.page().locator(".p-badge:has-text('Diajukan')").first().waitFor();
    }

    private void approve(Visitor editor, String home) {
        editor.open(at(home));
        editor.page().locator("summary:has-text('Ambil atau tugaskan')").click();
        editor.page().locator("form[action$='/tugaskan'] button").click();
        editor.page().locator("form[action$='/setujui'] button").click();
        editor.page().locator("form[action$='/terbitkan'] button").click();
        editor.page().locator(".p-badge:has-text('Terbit')").first().waitFor();
        check(editor, "story-published");
        editor.open(at(home + "/versi/2"));
        check(editor, "versions");
        editor.open(at("/kerja/berita"));
        check(editor, "stories");
        editor.open(at("/kerja/program/baru"));
        check(editor, "programme-form");
        String programme = begin(editor);
        try (Visitor phone = browser.phone()) {
            signIn(phone, Role.EDITOR);
            phone.open(at(home));
            check(phone, "story-published-phone");
            phone.open(at(programme));
            check(phone, "programme-phone");
            phone.open(at("/kerja/program"));
            check(phone, "programmes-phone");
        }
    }

    private String begin(Visitor editor) {
        editor.page().locator("#f-nama").fill("Normalisasi saluran Kauman");
        if (editor.page().locator("#f-untuk").count() > 0) {
            editor.page().locator("#f-untuk").selectOption("kota");
        }
        editor.page().locator("main form button[type=submit]").click();
        editor.page().waitForURL("**/kerja/program/*-*");
        check(editor, "programme");
        return URI.create(editor.page().url()).getPath();
    }

    private static void check(Visitor visitor, String name) {
        visitor.screenshot("newsroom-" + name);
        visitor.assertFits();
        visitor.assertContent();
        visitor.assertAccessible();
    }

    private void signIn(Visitor visitor, Role role) {
        People.Person person =
                role.ofUnit()
                        ? people.of(role, CITY.value(), unit.id().value())
                        : people.of(role, CITY.value());
        FormClient client = people.signedIn(person, port);
        visitor.withCookie(at("/"), "pendopo_session", client.cookie("pendopo_session"));
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
