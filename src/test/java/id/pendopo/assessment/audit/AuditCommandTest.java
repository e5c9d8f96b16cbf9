package id.pendopo.assessment.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.RudeServer;
import id.pendopo.fixture.Rudeness;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditCommandTest {
    private static final String HOME =
            """
            <html lang="id"><head><title>Dinas Kesehatan</title></head><body>
            <nav><a href="/pejabat">Pejabat</a> <a href="/profil">Profil</a></nav>
            <footer><a href="https://facebook.com/DinkesContoh/">Facebook</a>
            <a href="https://www.instagram.com/akun_lama">Instagram</a></footer></body></html>
            """;
    private static final String OFFICIALS =
            """
            <html lang="id"><head><title>Pejabat</title></head><body><h1>Pejabat</h1><table>
            <tr><th>Nama</th><th>Jabatan</th></tr>
            <tr><td>Dr. SITI AMINAH RAHMAWATI, M. Kes</td><td>Kepala Dinas</td></tr>
            <tr><td>drg. Yulia Kartikasari</td><td>Kepala Bidang Sumber Daya</td></tr>
            </table></body></html>
            """;
    private static final String REGISTER =
            """
            nama,jabatan,mulai,sampai
            "dr. Siti Aminah Rahmawati, M.Kes",Kepala Dinas Kesehatan,2022-01-03,
            "Ir. Hartono Wibowo, M.T.",Sekretaris Dinas,03/01/2022,
            drg. Yulia Kartikasari,Kepala Bidang Sumber Daya,2019-01-02,31/12/2024
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));
    private RudeServer server;

    @TempDir private Path folder;

    @BeforeEach
    void start() {
        server = RudeServer.start();
        server.on("/", Rudeness.answer(200, "text/html; charset=utf-8", HOME));
        server.on("/pejabat", Rudeness.answer(200, "text/html; charset=utf-8", OFFICIALS));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void prints_what_a_person_wants_to_know() throws IOException {
        int code = audit(site(), "--officials", file("pejabat.csv", REGISTER));

        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("NILAI ", "terukur ", "PERBAIKI LEBIH DAHULU", "poin")
                .contains("ditemukan: dr. Siti Aminah Rahmawati, M.Kes, Kepala Dinas Kesehatan")
                .contains("tidak ditemukan: Ir. Hartono Wibowo, M.T., Sekretaris Dinas")
                .contains("drg. Yulia Kartikasari masih ditampilkan")
                .contains("tidak ditemukan satu pun berita bertanggal");
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("membaca halaman", "dari paling banyak 60 halaman");
    }

    @Test
    void json_is_all_that_goes_to_standard_output() throws IOException {
        int code =
                audit(
                        site(),
                        "--json",
                        "--officials=" + file("pejabat.csv", REGISTER),
                        "--facebook",
                        "fb.com/dinkescontoh",
                        "--instagram",
                        "@dinkescontoh");

        JsonNode facts = json().at("/sites/0/facts");
        assertThat(code).isZero();
        assertThat(facts.at("/officials/matched/0/name").asString()).startsWith("dr. Siti");
        assertThat(facts.at("/officials/missing/0/name").asString()).startsWith("Ir. Hartono");
        assertThat(facts.at("/officials/formerShown/0/page").asString()).endsWith("/pejabat");
        assertThat(facts.at("/accounts/linked/0/network").asString()).isEqualTo("facebook");
        assertThat(facts.at("/accounts/missing/0/finding/code").asString())
                .isEqualTo("channels.other-account");
        assertThat(facts.at("/newest").isNull()).isTrue();
        assertThat(json().at("/sites/0/pages/0/status").asInt()).isEqualTo(200);
        assertThat(json().at("/sites/0/measurements").size()).isGreaterThan(80);
    }

    @Test
    void the_points_of_the_json_sum_to_its_score() {
        audit(site(), "--json");

        double points = 0;
        double weight = 0;
        for (JsonNode aspect : json().at("/sites/0/aspects")) {
            for (JsonNode item : aspect.get("items")) {
                if (item.get("counts").asBoolean()) {
                    points += item.get("points").asDouble();
                    weight += item.get("weight").asDouble();
                }
            }
        }
        assertThat(json().at("/sites/0/uncapped").asDouble()).isEqualTo(100 * points / weight);
    }

    @Test
    void this_machine_is_not_read_unless_it_is_allowed() {
        var command = new AuditCommand(clock, stream(out), stream(errors), false);

        int code = command.run(List.of(site(), "--delay", "0"));

        assertThat(code).isEqualTo(AuditCommand.NONE_READ);
        assertThat(words()).contains("adalah mesin ini sendiri", "--allow-local");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void private_addresses_are_never_read() {
        int code = audit("http://10.1.2.3/", "--lang", "en");

        assertThat(code).isEqualTo(AuditCommand.NONE_READ);
        assertThat(words()).contains("private network");
    }

    @Test
    void the_number_of_this_machine_may_be_allowed_too() {
        int code = audit("http://127.0.0.1:" + server.port() + "/");

        assertThat(code).isZero();
    }

    @Test
    void several_sites_end_in_a_summary_that_names_the_unreadable() {
        int code = audit(site(), "http://localhost:1/");

        assertThat(code).isEqualTo(AuditCommand.SOME_UNREAD);
        assertThat(words()).contains("RINGKASAN", "Sambungan ditolak");
    }

    @Test
    void all_wrong_words_are_named_at_once() {
        int code =
                audit(site(), "bukan alamat", "--warna", "--max-pages", "banyak", "--lang", "fr");

        assertThat(code).isEqualTo(AuditCommand.WRONG_WORDS);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("--warna", "\"bukan alamat\"", "\"banyak\"", "\"fr\"", "Cara pakai");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void other_peoples_servers_are_asked_once_a_second_at_most() {
        int code = audit("https://dinkes.kotacontoh.go.id/", "--delay", "0.2");

        assertThat(code).isEqualTo(AuditCommand.WRONG_WORDS);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("kurang dari 1 detik");
    }

    @Test
    void a_register_is_of_one_site_only() throws IOException {
        int code =
                audit(site(), "http://localhost:1/", "--officials", file("pejabat.csv", REGISTER));

        assertThat(code).isEqualTo(AuditCommand.WRONG_WORDS);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("--officials");
    }

    @Test
    void every_faulty_row_is_named() throws IOException {
        String people =
                file(
                        "pejabat.csv",
                        """
                        name,position,from,until
                        ,Kepala Dinas,,
                        Budi Santoso,Sekretaris,kemarin,
                        Ani Lestari, S.KM,Kabid,2022-01-01,2023-01-01
                        Rudi Hartono,Kabid,2024-05-01,2023-05-01
                        """);
        String channels = file("akun.csv", "network,address\nmyspace,https://x.com/a\nx,\n");

        int code =
                audit(site(), "--officials", people, "--channels", channels, "--html", "/x/y.html");

        assertThat(code).isEqualTo(AuditCommand.WRONG_WORDS);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("pejabat.csv, baris 2: kolom nama kosong")
                .contains("pejabat.csv, baris 3: \"kemarin\" bukan tanggal")
                .contains("pejabat.csv, baris 4: ada isi di luar kolom")
                .contains("pejabat.csv, baris 5: masa jabatan")
                .contains("akun.csv, baris 2: jejaring \"myspace\"")
                .contains("akun.csv, baris 3: kolom alamat kosong")
                .contains("/x/y.html tidak dapat ditulis");
    }

    @Test
    void days_are_those_of_the_zone_that_is_named() throws IOException {
        clock = InstantSource.fixed(Instant.parse("2026-11-22T16:30:00Z"));
        String people =
                file(
                        "pejabat.csv",
                        """
                        nama,jabatan,mulai,sampai
                        "drg. Yulia Kartikasari",Kepala Bidang Sumber Daya,,2026-11-22
                        """);

        audit(site(), "--officials", people);
        assertThat(words()).contains("ditemukan: drg. Yulia", "23.30 WIB");

        out.reset();
        audit(site(), "--officials", people, "--zone", "Asia/Makassar");
        assertThat(words()).contains("Yulia Kartikasari masih ditampilkan", "00.30 WITA");
    }

    @Test
    void an_unknown_zone_is_named() {
        assertThat(audit(site(), "--zone", "WIT4")).isEqualTo(AuditCommand.WRONG_WORDS);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("Zona waktu \"WIT4\" tidak dikenal");
    }

    @Test
    void missing_files_and_columns_are_named() throws IOException {
        int code =
                audit(
                        site(),
                        "--officials",
                        folder.resolve("tiada.csv").toString(),
                        "--channels",
                        file("akun.csv", "jejaring,nama\nx,a\n"));

        assertThat(code).isEqualTo(AuditCommand.WRONG_WORDS);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("tiada.csv tidak ada", "kolom alamat / address", "kolom jaringan");
    }

    @Test
    void the_page_is_one_file_and_shows_hostile_words_as_words() throws IOException {
        String hostile =
                HOME.replace(
                        "</nav>",
                        "<a href='/a'>Berita</a></nav><a href='/\"><script>alert(1)</script>'>x</a>");
        server.on("/", Rudeness.answer(200, "text/html; charset=utf-8", hostile));
        Path page = folder.resolve("rapor.html");

        int code = audit(site(), "--html", page.toString(), "--lang", "en");

        assertThat(code).isZero();
        assertThat(Files.readString(page))
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("Repair first", "data:font/woff2;base64,")
                .doesNotContain("<script", "<link", "src=\"", "/static/");
    }

    @Test
    void help_names_the_exit_codes() {
        assertThat(audit("--help")).isZero();
        assertThat(words()).contains("Kode keluar", "--officials", "--allow-local");
    }

    private int audit(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.add("--allow-local");
        if (!all.contains("--delay")) {
            all.addAll(List.of("--delay", "0"));
        }
        if (all.contains("http://10.1.2.3/")) {
            all.set(all.size() - 1, "1");
        }
        return new AuditCommand(clock, stream(out), stream(errors), false).run(all);
    }

    private String site() {
        return server.at("/").toString();
    }

    private String words() {
        return out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
