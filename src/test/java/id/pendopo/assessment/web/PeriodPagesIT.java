package id.pendopo.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.assessment.SeenSites;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.FormClient;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.platform.access.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPeople
class PeriodPagesIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final CityCode ELSEWHERE = new CityCode("35.74");

    @Autowired private People people;
    @Autowired private Directory directory;
    @Autowired private JdbcClient db;
    @LocalServerPort private int port;
    private SeenSites sites;
    private List<Unit> units;
    private FormClient assessor;

    @BeforeEach
    void two_cities() {
        directory.found(CITY, Actor.system());
        directory.found(ELSEWHERE, Actor.system());
        units = directory.units(CITY);
        sites = new SeenSites(db);
        assessor = people.signedIn(people.of(Role.ASSESSOR, CITY.value()), port);
    }

    @AfterEach
    void nothing_was_seen() {
        sites.clear();
    }

    @Test
    void an_assessor_prepares_opens_and_freezes_a_period_and_takes_the_result_away() {
        sites.visit(
                CITY,
                units.get(1).id(),
                Instant.parse("2020-03-15T03:00:00Z"),
                Map.of("reach.share", 0.9, "domain.go-id", 1.0));
        String home = prepared();

        assertThat(assessor.get(home).words()).contains("Disiapkan", "Belum ada hasil");
        assertThat(assessor.get(home + "/bekukan").words()).contains("Periode belum dibuka");
        assessor.get(home + "/buka");
        assertThat(assessor.post(home + "/buka", Map.of()).location()).isEqualTo(home);
        FormClient.Answer asked = assessor.get(home + "/bekukan");
        assertThat(asked.words())
                .contains(units.size() + " unit mendapat hasil: 1 punya nilai, 0 mendapat")
                .contains("1 Apr 2020, 00.00 WIB")
                .contains("Tidak ada yang dapat mengubah");
        assertThat(assessor.post(home + "/bekukan", Map.of()).location()).isEqualTo(home);

        FormClient.Answer frozen = assessor.get(home);
        assertThat(frozen.words()).contains("Dibekukan", "Hasil", "Tanpa peringkat");
        assertThat(frozen.page().select("a[href$=/bekukan], a[href$=/buka], a[href$=/nama]"))
                .isEmpty();
        FormClient.Answer table = assessor.get(home + "/hasil.csv");
        assertThat(table.headers().get("content-type")).startsWith("text/csv");
        assertThat(table.body().lines()).hasSize(units.size() + 1);
        assertThat(table.body().lines().findFirst().orElseThrow()).startsWith("Peringkat,Unit,");
        assertThat(table.body()).contains(units.get(1).id().toString(), "website 2026.2");
        assertThat(assessor.get(home + "/hasil.xlsx").status()).isEqualTo(200);
        assertThat(assessor.get(home + "/hasil.pdf").status()).isEqualTo(404);
    }

    @Test
    void a_form_keeps_what_was_typed_and_names_all_faults() {
        assessor.get("/kerja/periode/baru");

        FormClient.Answer answer =
                assessor.post(
                        "/kerja/periode/baru",
                        Map.of("name", "", "starts", "2020-02-01", "ends", "2020-01-01"));

        assertThat(answer.words())
                .contains("Beri nama periode.")
                .contains("Hari terakhir harus sesudah hari pertama.")
                .contains("Pilih satu rubrik dari daftar.");
        assertThat(answer.page().select("input[name=starts]").val()).isEqualTo("2020-02-01");
    }

    @Test
    void a_period_can_be_renamed_until_it_is_frozen() {
        String home = prepared();
        String name = "Baru " + UUID.randomUUID();

        assessor.get(home + "/nama");
        assertThat(assessor.post(home + "/nama", Map.of("name", name)).location()).isEqualTo(home);

        assertThat(assessor.get(home).words()).contains(name);
        assertThat(assessor.get("/kerja/periode").words()).contains(name);
    }

    @Test
    void people_of_a_unit_read_and_change_nothing() {
        String home = prepared();
        FormClient operator =
                people.signedIn(
                        people.of(Role.UNIT_OPERATOR, CITY.value(), units.get(1).id().value()),
                        port);

        assertThat(operator.get("/kerja/periode").status()).isEqualTo(200);
        assertThat(operator.get(home).page().select("#isi a[href$=/buka]")).isEmpty();
        assertThat(operator.get(home + "/buka").status()).isEqualTo(403);
        assertThat(operator.post(home + "/buka", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void people_of_another_city_do_not_see_it() {
        String home = prepared();
        FormClient stranger = people.signedIn(people.of(Role.ASSESSOR, ELSEWHERE.value()), port);

        for (String path : List.of("", "/hasil.csv", "/nama", "/buka", "/bekukan")) {
            assertThat(stranger.get(home + path).status()).as(path).isIn(403, 404);
        }
    }

    private String prepared() {
        assessor.get("/kerja/periode/baru");
        FormClient.Answer answer =
                assessor.post(
                        "/kerja/periode/baru",
                        Map.of(
                                "name", "Triwulan " + UUID.randomUUID(),
                                "starts", "2020-01-01",
                                "ends", "2020-03-31",
                                "rubric", "website 2026.2"));
        assertThat(answer.location()).startsWith("/kerja/periode/");
        return answer.location();
    }
}
