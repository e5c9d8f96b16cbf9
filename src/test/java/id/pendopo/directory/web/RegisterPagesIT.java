package id.pendopo.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitType;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.FormClient.Answer;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@WithPeople
@TestPropertySource(properties = "pendopo.first.city=35.74")
class RegisterPagesIT {
    private static final CityCode CITY = new CityCode("35.74");

    @Autowired private People people;
    @Autowired private Directory directory;
    @LocalServerPort private int port;
    private FormClient clerk;

    @BeforeEach
    void signIn() {
        clerk = people.signedIn(people.of(Role.CITY_ADMINISTRATOR, CITY.value()), port);
    }

    @Test
    void every_page_of_the_register_opens() {
        Unit unit = unit("dinas-sosial");
        for (String path :
                List.of(
                        "",
                        "?q=jati&jenis=kelurahan&kecamatan=35.74.03&sort=-nama",
                        "?kurang=situs&page=2",
                        "?kurang=omong&jenis=kosong&page=x&sort=y",
                        "/kurang",
                        "/baru",
                        "/impor",
                        "/impor?jenis=pejabat",
                        "/impor?jenis=kanal",
                        "/" + unit.id(),
                        "/" + unit.id() + "/pejabat",
                        "/" + unit.id() + "/pejabat/baru",
                        "/" + unit.id() + "/kanal",
                        "/" + unit.id() + "/kanal/baru",
                        "/" + unit.id() + "/riwayat",
                        "/" + unit.id() + "/ubah",
                        "/" + unit.id() + "/tutup",
                        "/" + unit.id() + "/buka")) {
            Answer answer = clerk.get("/kerja/unit" + path);

            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.words()).as(path).doesNotContain("directory.");
            assertThat(answer.page().select("h1")).as(path).hasSize(1);
        }
        assertThat(clerk.get("/kerja/kota").status()).isEqualTo(200);
        assertThat(clerk.get("/kerja/unit/" + CITY).status()).isEqualTo(400);
    }

    @Test
    void what_is_unknown_is_shown_as_unknown() {
        Answer answer = clerk.get("/kerja/unit?q=dinas+sosial");

        assertThat(answer.page().select("tbody .p-unknown")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(answer.words()).contains("Belum diketahui");
    }

    @Test
    void a_form_with_faults_comes_back_with_all_of_them_and_what_was_typed() {
        clerk.get("/kerja/unit/baru");

        Answer answer =
                clerk.post(
                        "/kerja/unit/baru",
                        Map.of("name", "Dinas Sosial", "type", "dinas", "territory", "99"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".p-errors li")).hasSize(3);
        assertThat(answer.page().select("input[name=name]").val()).isEqualTo("Dinas Sosial");
    }

    @Test
    void a_unit_lives_from_registration_to_closing() {
        Unit government = government();
        clerk.get("/kerja/unit/baru");
        Answer saved =
                clerk.post(
                        "/kerja/unit/baru",
                        Map.of(
                                "name", "Dinas Perhubungan",
                                "type", "dinas",
                                "parent", government.id().toString(),
                                "aliases", "Dishub\r\nLLAJ"));
        Unit unit = unit("dinas-perhubungan");
        String home = "/kerja/unit/" + unit.id();
        assertThat(saved.location()).isEqualTo(home);
        assertThat(unit.aliases()).containsExactly("Dishub", "LLAJ");

        clerk.get(home + "/pejabat/baru");
        clerk.post(
                home + "/pejabat/baru",
                Map.of(
                        "official_name", "Ir. Agus",
                        "position", "Kepala Dinas",
                        "head", "true",
                        "from", "17/8/2024"));
        assertThat(clerk.get(home + "/pejabat").words()).contains("Ir. Agus", "2024-08-17");
        clerk.get(home + "/kanal/baru");
        clerk.post(
                home + "/kanal/baru",
                Map.of("network", "INSTAGRAM", "address", "@dishub", "verification", "CONFIRMED"));
        assertThat(register().channels(unit.id()))
                .singleElement()
                .satisfies(c -> assertThat(c.network()).isEqualTo(Network.INSTAGRAM));
        assertThat(clerk.get(home + "/riwayat").words())
                .contains("Unit didaftarkan", "Pejabat ditambahkan", "Kanal ditambahkan");

        clerk.get(home + "/tutup");
        clerk.post(home + "/tutup", Map.of("version", Integer.toString(unit.version())));
        assertThat(unit("dinas-perhubungan").active()).isFalse();
        assertThat(clerk.get("/kerja/unit?q=perhubungan").words()).doesNotContain("Dishub");
    }

    @Test
    void a_table_is_shown_before_it_is_written() {
        clerk.get("/kerja/unit/impor");
        Answer faulty =
                clerk.upload(
                        "/kerja/unit/impor",
                        Map.of("jenis", "unit"),
                        "file",
                        "nama,jenis\nDinas Pariwisata,dinas\nDinas Y,apa\n");
        Answer wrong = clerk.get(faulty.location());
        assertThat(wrong.words()).contains("3", "Kolom jenis", "apa", "kelurahan");
        assertThat(wrong.page().select("input[name=digest]")).isEmpty();

        clerk.get("/kerja/unit/impor");
        Answer sound =
                clerk.upload(
                        "/kerja/unit/impor",
                        Map.of("jenis", "unit"),
                        "file",
                        "nama,jenis\nDinas Pariwisata,dinas\n");
        Answer preview = clerk.get(sound.location());
        assertThat(register().unit("dinas-pariwisata")).isEmpty();

        String digest = preview.page().select("input[name=digest]").val();
        Answer done = clerk.post(sound.location(), Map.of("digest", digest));
        assertThat(done.location()).isEqualTo("/kerja/unit");
        assertThat(register().unit("dinas-pariwisata")).isPresent();
    }

    @Test
    void tables_can_be_taken_away() {
        assertThat(clerk.get("/kerja/unit/ekspor/unit.csv?jenis=kecamatan").body().lines())
                .hasSize(6);
        for (String path :
                List.of(
                        "/kerja/unit/ekspor/pejabat.xlsx",
                        "/kerja/unit/ekspor/kanal.csv",
                        "/kerja/unit/contoh/unit.xlsx",
                        "/kerja/unit/contoh/pejabat.csv")) {
            assertThat(clerk.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(clerk.get("/kerja/unit/ekspor/lain.csv").status()).isEqualTo(404);
    }

    @Test
    void a_unit_operator_changes_their_own_unit_and_no_other() {
        Unit own = unit("dinas-pendidikan");
        Unit other = unit("dinas-sosial");
        FormClient operator =
                people.signedIn(
                        people.of(Role.UNIT_OPERATOR, CITY.value(), own.id().value()), port);

        assertThat(operator.get("/kerja/unit/" + own.id() + "/kanal/baru").status()).isEqualTo(200);
        assertThat(operator.get("/kerja/unit/" + own.id() + "/ubah").status()).isEqualTo(403);
        assertThat(operator.get("/kerja/unit/" + other.id()).status()).isEqualTo(403);
        assertThat(operator.get("/kerja/unit/" + other.id() + "/kanal/baru").status())
                .isEqualTo(403);
        assertThat(operator.get("/kerja/unit").status()).isEqualTo(403);
        assertThat(operator.get("/kerja/unit/impor").status()).isEqualTo(403);
    }

    @Test
    void everybody_finds_a_unit_and_its_open_data() {
        var visitor = new FormClient(port);

        assertThat(visitor.get("/unit?q=jati").words()).contains("Kelurahan Jati");
        Answer page = visitor.get("/unit/kelurahan-jati");
        assertThat(page.words()).contains("Kelurahan Jati", "Kecamatan Mayangan", "Mayangan");
        assertThat(visitor.get("/unit/tidak-ada").status()).isEqualTo(404);
        assertThat(visitor.get("/api/v1/units/kelurahan-jati").body())
                .contains("\"slug\":\"kelurahan-jati\"", "\"territory\":\"35.74.03.1004\"");
        assertThat(visitor.get("/api/v1/units?jenis=kecamatan").body())
                .contains("Kecamatan Mayangan")
                .doesNotContain("Kelurahan Jati\"");
        assertThat(visitor.get("/unit.csv").body()).startsWith("slug,name,type,parent");
        assertThat(visitor.get("/mulai").location()).isEqualTo("/");
    }

    @Test
    void the_citys_colour_is_checked() {
        clerk.get("/kerja/kota");

        Answer answer =
                clerk.post("/kerja/kota", Map.of("name", "Kota Contoh", "colour", "#ffcc00"));

        assertThat(answer.words()).contains("terlalu terang");
    }

    private CityRegister register() {
        return directory.register(CITY).orElseThrow();
    }

    private Unit unit(String slug) {
        return register().unit(slug).orElseThrow();
    }

    private Unit government() {
        return register().units().stream()
                .filter(unit -> unit.type() == UnitType.CITY_GOVERNMENT)
                .findFirst()
                .orElseThrow();
    }
}
