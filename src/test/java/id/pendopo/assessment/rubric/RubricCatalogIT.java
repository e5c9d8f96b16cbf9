package id.pendopo.assessment.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.assessment.AssessmentSettings;
import id.pendopo.assessment.RubricRef;
import id.pendopo.directory.CityCode;
import id.pendopo.fixture.TestDatabase;
import id.pendopo.observatory.probe.Probes;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RubricCatalogIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final String TEXT =
            """
            id: own
            version: "1"
            title: {id: Milik kota, en: The city's own}
            source: {id: Keputusan kota, en: Decision of the city}
            aspects:
              - id: all
                title: {id: Semua, en: All}
                weight: 100
                children:
                  - {id: reach, title: {id: Terbaca, en: Readable}, weight: 100, indicator: reach.share}
            bands: [{id: all, title: {id: Semua, en: All}, from: 0}]
            """;

    private final JdbcClient db = TestDatabase.fresh().jdbc();
    private final RubricCatalog catalog = started();

    @Test
    void shipped_files_may_be_added_at_every_start() {
        catalog.addShipped();
        RubricCatalog second = started();
        second.addShipped();

        assertThat(second.all()).hasSize(RubricCatalog.shipped().size());
    }

    @Test
    void a_shipped_file_that_changed_under_its_version_stops_the_start() {
        catalog.addShipped();
        db.sql("update assessment.rubric set content_hash = 'another'").update();

        assertThatThrownBy(() -> started().addShipped())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("differs");
    }

    @Test
    void a_version_is_taken_by_its_first_text() {
        catalog.add(TEXT);

        RubricCatalog.Adding adding = catalog.add(TEXT + "# another text\n");

        assertThat(adding)
                .isEqualTo(new RubricCatalog.Adding.VersionTaken(new RubricRef("own", "1")));
        assertThat(catalog.text(new RubricRef("own", "1"))).contains(TEXT);
    }

    @Test
    void the_same_text_again_is_no_fault() {
        catalog.add(TEXT);

        assertThat(catalog.add(TEXT)).isInstanceOf(RubricCatalog.Adding.Added.class);
        assertThat(catalog.all()).containsExactly(new RubricRef("own", "1"));
    }

    @Test
    void a_faulty_file_leaves_nothing_behind() {
        RubricCatalog.Adding adding = catalog.add(TEXT.replace("weight: 100\n", "weight: 90\n"));

        assertThat(adding).isInstanceOf(RubricCatalog.Adding.Faulty.class);
        assertThat(catalog.all()).isEmpty();
    }

    @Test
    void a_city_judges_by_its_own_choice_or_else_by_the_default() {
        catalog.addShipped();
        catalog.add(TEXT);

        assertThat(catalog.of(CITY).ref()).isEqualTo(new RubricRef("website", "2026.2"));
        catalog.choose(CITY, new RubricRef("own", "1"));
        assertThat(catalog.of(CITY).ref()).isEqualTo(new RubricRef("own", "1"));
    }

    private RubricCatalog started() {
        var reader =
                new RubricReader(
                        Probes.all().stream().flatMap(p -> p.indicators().stream()).toList());
        return new RubricCatalog(
                new RubricRepository(db),
                reader,
                new AssessmentSettings("website", "2026.2", 90),
                () -> Instant.parse("2026-11-02T03:00:00Z"));
    }
}
