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
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.picture.Photos;
import id.pendopo.newsroom.upload.Boxes;
import id.pendopo.platform.access.Actor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** An operator keeps the photos of a unit, on a phone and at a desk. */
@WithPeople
@TestPropertySource(properties = "pendopo.first.city=35.74")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MediaJourney {
    private static final CityCode CITY = new CityCode("35.74");
    private static final Actor SYSTEM = Actor.system();

    @Autowired private People people;
    @Autowired private Directory directory;
    @Autowired private Assets assets;
    @LocalServerPort private int port;
    @TempDir private Path folder;
    private Browser browser;
    private Unit unit;

    @BeforeAll
    void open() {
        browser = Browser.open();
        unit = directory.units(CITY).get(1);
        var owner = new AssetOwner(CITY, Optional.of(unit.id()));
        for (int i = 0; i < 3; i++) {
            taken(owner, Photos.camera(1600 + i, 1200, 1));
        }
        taken(owner, Boxes.mp4("avc1"));
        taken(owner, "tanggal;kegiatan\n1;senam\n".getBytes());
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void an_operator_uploads_several_files_and_describes_one() throws IOException {
        Path photo = Files.write(folder.resolve("IMG_2026.jpg"), Photos.camera(2000, 1500, 6));
        Path sly = Files.writeString(folder.resolve("foto.png"), "<svg onload='x()'></svg>");
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                signIn(visitor);
                visitor.open(address("/kerja/media/unggah"));
                check(visitor, "media-upload");
                Page page = visitor.page();
                page.setInputFiles("input[type=file]", new Path[] {photo, sly});
                page.click("form[data-upload] button[type=submit]");
                page.waitForSelector("#hasil li.m-result:nth-child(2) .p-badge");
                assertThat(page.innerText("#hasil")).contains("IMG_2026.jpg", "foto.png", "SVG");
                check(visitor, "media-results");
                page.click("#hasil a");
                page.fill("textarea[name=alt]", "Warga menanam pohon di tepi sungai");
                page.check("input[name=people][value=children]");
                page.click("form.p-form button[type=submit]");
                page.waitForSelector(".p-notice");
                assertThat(page.innerText("#isi")).contains("Persetujuan orang tua belum dicatat");
                check(visitor, "media-asset");
                visitor.open(address("/kerja/media"));
                assertThat(page.innerText("#isi")).contains("Warga menanam pohon");
                check(visitor, "media-list");
                visitor.open(address("/kerja/media?jenis=video"));
                page.click(".m-card a");
                page.waitForSelector("video");
                visitor.screenshot("media-video");
                visitor.assertFits();
                visitor.assertAccessible();
            }
        }
    }

    private static void check(Visitor visitor, String name) {
        visitor.screenshot(name);
        visitor.assertFits();
        visitor.assertAccessible();
        visitor.assertContent();
    }

    private void signIn(Visitor visitor) {
        FormClient client =
                people.signedIn(
                        people.of(Role.UNIT_OPERATOR, CITY.value(), unit.id().value()), port);
        visitor.withCookie(address("/"), "pendopo_session", client.cookie("pendopo_session"));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private void taken(AssetOwner owner, byte[] content) {
        assertThat(assets.take(owner, "kegiatan.jpg", content, SYSTEM))
                .isInstanceOf(AssetTaking.Taken.class);
    }
}
