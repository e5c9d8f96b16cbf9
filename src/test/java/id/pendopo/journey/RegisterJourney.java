package id.pendopo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.OfficialDraft;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.Browser;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.Visitor;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.platform.access.Actor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

@WithPeople
@TestPropertySource(properties = "pendopo.first.city=35.74")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterJourney {
    private static final CityCode CITY = new CityCode("35.74");

    @Autowired private People people;
    @Autowired private Directory directory;
    @LocalServerPort private int port;
    @TempDir private Path folder;
    private Browser browser;
    private Unit unit;

    @BeforeAll
    void open() {
        browser = Browser.open();
        CityRegister register = directory.register(CITY).orElseThrow();
        unit = register.unit("dinas-pendidikan").orElseThrow();
        directory.appoint(
                unit,
                term("Dra. Contoh Pertama, M.Pd.", "2019-03-01", "2024-02-29"),
                Actor.system());
        directory.appoint(unit, term("Dr. Contoh Kedua, M.M.", "2024-03-01", ""), Actor.system());
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void every_page_serves_every_reader_at_both_sizes() {
        String home = "/kerja/unit/" + unit.id();
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                signIn(visitor);
                see(visitor, "/unit", "finder");
                see(visitor, "/unit/dinas-pendidikan", "public-unit");
                see(visitor, "/kerja/unit", "units");
                see(visitor, "/kerja/unit/kurang", "missing");
                see(visitor, home, "unit");
                see(visitor, home + "/pejabat", "officials");
                see(visitor, home + "/kanal", "channels");
                see(visitor, home + "/riwayat", "history");
                see(visitor, home + "/ubah", "unit-form");
                see(visitor, home + "/kanal/baru", "channel-form");
                see(visitor, home + "/tutup", "close");
                see(visitor, "/kerja/unit/impor", "import");
                see(visitor, "/kerja/kota", "city");
            }
        }
    }

    @Test
    void a_clerk_sees_every_faulty_row_before_anything_is_written() throws IOException {
        Path faulty =
                file(
                        "nama;jenis;induk;kode_wilayah\n"
                                + "Dinas Contoh;dinas;;\n"
                                + "Puskesmas Contoh;puskesmes;;\n"
                                + "Seksi Contoh;lainnya;Dinas Tiada;99.01\n");
        Path sound = file("nama;jenis;nama_lain\nDinas Contoh;dinas;DC\nDinas Sosial;;Dinsos\n");
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                signIn(visitor);
                upload(visitor, faulty);
                check(visitor, "import-faulty");
                assertThat(visitor.page().locator("main").textContent())
                        .contains("puskesmes", "Dinas Tiada", "99.01");
                upload(visitor, sound);
                check(visitor, "import-sound");
            }
        }
        assertThat(directory.unit(CITY, "dinas-contoh")).isEmpty();
    }

    @Test
    void thirty_faulty_rows_are_all_told_and_nothing_in_them_runs() throws IOException {
        var rows = new StringBuilder("nama;jenis;induk;kode_wilayah\n");
        for (int i = 1; i <= 10; i++) {
            rows.append("<script>alert(%d)</script>;dinaz %d;;\n".formatted(i, i));
            rows.append("=HYPERLINK(A%d);bagian;Induk Tiada %d;\n".formatted(i, i));
            rows.append("%s %d;dinas;;99.%02d\n".formatted("Sangat Panjang".repeat(25), i, i));
        }
        Path file = file(rows.toString());
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                signIn(visitor);
                upload(visitor, file);
                check(visitor, "import-thirty");
                assertThat(visitor.page().locator("main").textContent())
                        .contains("dinaz 10", "Induk Tiada 10", "99.10", "<script>alert(1)");
                assertThat(visitor.page().locator("main script").count()).isZero();
            }
        }
    }

    private void upload(Visitor visitor, Path file) {
        Page page = visitor.open(address("/kerja/unit/impor"));
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("main form[enctype] button[type=submit]").click();
        page.waitForURL("**/kerja/unit/impor/*");
    }

    private void see(Visitor visitor, String path, String name) {
        visitor.open(address(path));
        check(visitor, name);
    }

    private static void check(Visitor visitor, String name) {
        visitor.screenshot("register-" + name);
        visitor.assertFits();
        visitor.assertAccessible();
        visitor.assertContent();
    }

    private void signIn(Visitor visitor) {
        FormClient client = people.signedIn(people.of(Role.CITY_ADMINISTRATOR, CITY.value()), port);
        visitor.withCookie(address("/"), "pendopo_session", client.cookie("pendopo_session"));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "unit", ".csv"), text);
    }

    private static OfficialDraft term(String name, String from, String until) {
        return new OfficialDraft(
                name,
                "Kepala Dinas",
                true,
                false,
                Optional.of(LocalDate.parse(from)),
                until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)));
    }
}
