package id.pendopo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.Browser;
import id.pendopo.fixture.Visitor;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.upload.Boxes;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
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
class ReportJourney {
    @Autowired private People people;
    @Autowired private Directory directory;
    @LocalServerPort private int port;
    private Browser browser;
    private People.Person operator;

    @BeforeAll
    void open() {
        browser = Browser.open();
        Unit unit = directory.unit(new CityCode("35.74"), "dinas-pendidikan").orElseThrow();
        operator = people.of(Role.UNIT_OPERATOR, "35.74", unit.id().value());
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void an_operator_sends_a_report_over_a_line_that_drops() throws IOException {
        try (Visitor visitor = browser.phone()) {
            signIn(visitor);
            Page page = visitor.open(address("/kerja/kirim"));
            assertThat(page.locator(".n-send")).isInViewport();
            visitor.screenshot("report-blank");
            visitor.assertFits();
            visitor.assertAccessible();
            page.setInputFiles(
                    "#f-photos",
                    new FilePayload[] {
                        photo("sebelum.jpg", Color.GRAY), photo("sesudah.jpg", Color.GREEN)
                    });
            assertThat(page.locator(".n-photo-state.n-good")).hasCount(2);
            page.fill("#f-what", "Memperbaiki gorong-gorong yang tersumbat");
            page.fill("#f-place", "Jalan Mawar RW 05");
            assertThat(page.locator("#n-state")).containsText("Tersimpan.");
            assertThat(page.locator("#n-advice")).containsText("memperbaiki gorong-gorong");
            visitor.assertContent();

            page.context().setOffline(true);
            page.fill("#f-result", "Air kembali lancar");
            page.setInputFiles("#f-photos", new FilePayload[] {photo("lagi.jpg", Color.BLUE)});
            assertThat(page.locator("#n-state")).containsText("Sambungan terputus");
            page.click("button[value=send]");
            assertThat(page.locator("#n-state")).containsText("begitu sambungan kembali");
            visitor.screenshot("report-offline");
            page.context().setOffline(false);

            page.waitForURL(Pattern.compile(".*/kerja/berita/[0-9a-f-]{36}"));
            visitor.screenshot("report-sent");
            assertThat(page.locator("main")).containsText("Air kembali lancar");
            assertThat(page.locator("main img[src*='/kerja/media/']")).hasCount(3);
        }
    }

    @Test
    void what_was_typed_without_a_line_outlives_the_page() throws IOException {
        try (Visitor visitor = browser.phone()) {
            signIn(visitor);
            Page page = visitor.open(address("/kerja/kirim"));
            page.context().setOffline(true);
            page.fill("#f-what", "Membagikan buku kepada warga");
            page.setInputFiles("#f-photos", new FilePayload[] {photo("buku.jpg", Color.RED)});
            assertThat(page.locator("#n-state")).containsText("Sambungan terputus");
            assertThat(page.locator(".n-photo-state")).hasText("Menunggu sambungan");
            page.navigate("about:blank");
            page.context().setOffline(false);

            visitor.open(address("/kerja/kirim"));
            assertThat(page.locator("#f-what")).hasValue("Membagikan buku kepada warga");
            assertThat(page.locator(".n-photo-state.n-good")).hasCount(1);
            assertThat(page.locator("#n-state")).containsText("Tersimpan.");
            String kept = page.url();
            page.reload();
            assertThat(page.url()).isEqualTo(kept);
            assertThat(page.locator("#f-what")).hasValue("Membagikan buku kepada warga");
            assertThat(page.locator(".n-photo")).hasCount(1);
        }
    }

    @Test
    void two_devices_lose_nothing_to_each_other() {
        try (Visitor first = browser.phone();
                Visitor second = browser.desk()) {
            signIn(first);
            signIn(second);
            Page phone = first.open(address("/kerja/kirim"));
            phone.fill("#f-what", "Menata taman sekolah");
            assertThat(phone.locator("#n-state")).containsText("Tersimpan.");
            Page desk = second.open(URI.create(phone.url()));
            desk.click("#n-more > summary");
            desk.fill("#f-who", "Pengurus sekolah");
            assertThat(desk.locator("#n-state")).containsText("Tersimpan.");
            String shared = desk.url();

            phone.fill("#f-result", "Taman lebih rapi");
            assertThat(phone.locator("#n-state")).containsText("draf tersendiri");

            assertThat(phone.url()).isNotEqualTo(shared);
            desk.reload();
            assertThat(desk.locator("#f-who")).hasValue("Pengurus sekolah");
            phone.reload();
            assertThat(phone.locator("#f-result")).hasValue("Taman lebih rapi");
            second.screenshot("report-draft");
            second.assertFits();
            second.assertAccessible();
        }
    }

    @Test
    void a_video_is_sent_and_what_is_too_large_is_told_before_it_travels() throws IOException {
        try (Visitor visitor = browser.phone()) {
            signIn(visitor);
            Page page = visitor.open(address("/kerja/kirim"));
            page.evaluate("document.getElementById('n-report').dataset.largest = '20000'");
            page.setInputFiles(
                    "#f-photos",
                    new FilePayload[] {
                        new FilePayload("kegiatan.mp4", "video/mp4", Boxes.mp4("avc1")),
                        new FilePayload("panjang.mp4", "video/mp4", new byte[20_001])
                    });

            assertThat(page.locator(".n-photo-state.n-good")).hasCount(1);
            assertThat(page.locator(".n-photo-state.n-bad")).containsText("terlalu besar");
            page.fill("#f-what", "Merekam latihan upacara di lapangan");
            assertThat(page.locator(".n-send")).isInViewport();
            visitor.screenshot("report-video");
            page.click("button[value=send]");

            page.waitForURL(Pattern.compile(".*/kerja/berita/[0-9a-f-]{36}"));
            assertThat(page.locator("main")).containsText("latihan upacara");
        }
    }

    @Test
    void all_pages_around_serve_every_reader() {
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                signIn(visitor);
                for (String path : List.of("/kerja/berita/impor", "/kerja/kirim/surel")) {
                    visitor.open(address(path));
                    visitor.screenshot(
                            "intake" + path.substring(path.lastIndexOf('/')).replace('/', '-'));
                    visitor.assertFits();
                    visitor.assertAccessible();
                    visitor.assertContent();
                }
            }
        }
    }

    private void signIn(Visitor visitor) {
        Page page = visitor.open(address("/masuk"));
        page.fill("#f-mail", operator.mail());
        page.fill("#f-password", People.PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(Pattern.compile(".*/kerja$"));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static FilePayload photo(String name, Color colour) throws IOException {
        var picture = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(colour);
        brush.fillRect(0, 0, 1600, 1200);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return new FilePayload(name, "image/jpeg", out.toByteArray());
    }
}
