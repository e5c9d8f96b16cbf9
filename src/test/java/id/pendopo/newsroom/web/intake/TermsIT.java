package id.pendopo.newsroom.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.FormClient;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@WithPeople
@TestPropertySource(properties = "pendopo.first.city=35.74")
class TermsIT {
    private static final String TERMS = "/kerja/berita/istilah";

    @Autowired private People people;
    @Autowired private Directory directory;
    @LocalServerPort private int port;
    private FormClient administrator;
    private FormClient operator;

    @BeforeEach
    void people_of_the_city() {
        Unit unit = directory.unit(new CityCode("35.74"), "dinas-pendidikan").orElseThrow();
        administrator = people.signedIn(people.of(Role.CITY_ADMINISTRATOR, "35.74"), port);
        operator = people.signedIn(people.of(Role.UNIT_OPERATOR, "35.74", unit.id().value()), port);
    }

    @Test
    void a_term_of_the_city_is_advised_on_until_it_is_removed() {
        assertThat(advice()).doesNotContain("SIMPELKOT");

        put("ABBREVIATION", "SIMPELKOT", "Sistem Pelayanan Kota");
        assertThat(administrator.get(TERMS).words()).contains("SIMPELKOT", "Sistem Pelayanan Kota");
        assertThat(advice()).contains("SIMPELKOT", "Sistem Pelayanan Kota");

        administrator.post(TERMS + "/hapus", Map.of("term", "SIMPELKOT"));
        assertThat(administrator.get(TERMS).words()).doesNotContain("Sistem Pelayanan Kota");
        assertThat(advice()).doesNotContain("Sistem Pelayanan Kota");
    }

    @Test
    void the_same_spelling_again_changes_the_term() {
        put("JARGON", "wasbin", "pengawasan");
        put("JARGON", "Wasbin", "pembinaan");

        assertThat(administrator.get(TERMS).page().select("tbody tr:contains(asbin)"))
                .singleElement()
                .satisfies(row -> assertThat(row.text()).contains("pembinaan"));
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        administrator.get(TERMS);
        FormClient.Answer answer =
                administrator.post(
                        TERMS, Map.of("kind", "ABBREVIATION", "term", "PBGX", "instead", " "));

        assertThat(answer.words()).contains("Tulis kepanjangan singkatan itu.");
        assertThat(answer.page().select("#f-term").val()).isEqualTo("PBGX");
        assertThat(administrator.post(TERMS, Map.of("kind", "JARGON", "term", " ")).words())
                .contains("Isi istilahnya.");
    }

    @Test
    void an_operator_does_not_set_the_words_of_the_city() {
        operator.get("/kerja/kirim");

        assertThat(operator.get(TERMS).status()).isEqualTo(403);
        assertThat(
                        operator.post(TERMS, Map.of("kind", "JARGON", "term", "A", "instead", "b"))
                                .status())
                .isEqualTo(403);
        assertThat(operator.post(TERMS + "/hapus", Map.of("term", "A")).status()).isEqualTo(403);
    }

    private void put(String kind, String term, String instead) {
        administrator.get(TERMS);
        FormClient.Answer answer =
                administrator.post(TERMS, Map.of("kind", kind, "term", term, "instead", instead));
        assertThat(answer.location()).as(answer.words()).isEqualTo(TERMS);
    }

    private String advice() {
        assertThat(operator.get("/kerja/kirim").status()).isEqualTo(200);
        return operator.post(
                        "/kerja/kirim/periksa",
                        Map.of(
                                "kind", "NEWS",
                                "what", "Melatih warga memakai SIMPELKOT di balai kota",
                                "day", "2026-01-12",
                                "device", UUID.randomUUID().toString(),
                                "seen", "0"))
                .page()
                .select("li")
                .text();
    }
}
