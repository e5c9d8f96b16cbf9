package id.pendopo.assessment.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pendopo.assessment.Assessment;
import id.pendopo.assessment.ItemKind;
import id.pendopo.assessment.Mark;
import id.pendopo.assessment.Node;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.RubricRef;
import id.pendopo.assessment.rubric.RubricCatalog;
import id.pendopo.assessment.standing.Marking.Reason;
import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@PendopoIT
@TestPropertySource(properties = "pendopo.first.city=35.74")
class GiveMarkIT {
    private static final CityCode CITY = new CityCode("35.74");
    private static final RubricRef BY_PEOPLE = new RubricRef("spbe", "2018");

    @Autowired private GiveMark giveMark;
    @Autowired private ChooseRubric choosing;
    @Autowired private RubricCatalog rubrics;
    @Autowired private Assessment assessment;
    @Autowired private Directory directory;
    @Autowired private AuditTrail trail;
    private final Actor juror = new Actor(UUID.randomUUID(), "Juri Contoh", Set.of());
    private Unit unit;
    private Rubric rubric;
    private Node.Item item;

    @BeforeEach
    void judge_by_people() {
        City city = directory.city(CITY).orElseThrow();
        assertThat(choosing.choose(city, BY_PEOPLE, juror)).isTrue();
        unit = directory.unit(CITY, "dinas-sosial").orElseThrow();
        rubric = assessment.rubric(CITY);
        item =
                rubric.items()
                        .filter(i -> i.kind() instanceof ItemKind.Graded)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void keeps_one_mark_a_person_and_writes_both_into_the_trail() {
        give(Optional.of(2.0), "", "https://contoh.id/bukti");
        Marking second = give(Optional.of(3.0), " lebih baik ", "");

        assertThat(second).isInstanceOf(Marking.Given.class);
        assertThat(mine())
                .extracting(Mark::value, Mark::comment, Mark::proof)
                .containsExactly(tuple(3.0, "lebih baik", Optional.empty()));
        assertThat(trail.historyOf("assessment.mark", unit.id() + "/" + item.id(), 10))
                .filteredOn(e -> e.actorId().equals(juror.id()))
                .hasSize(2)
                .first()
                .satisfies(e -> assertThat(e.before().orElse("")).contains("2.0"));
    }

    @Test
    void names_every_reason_why_a_mark_is_not_taken() {
        Marking refused = give(Optional.of(99.0), "x".repeat(2001), "javascript:alert(1)");

        assertThat(refused)
                .isEqualTo(
                        new Marking.Refused(
                                Set.of(
                                        Reason.VALUE_NOT_ALLOWED,
                                        Reason.PROOF_NOT_AN_ADDRESS,
                                        Reason.COMMENT_TOO_LONG)));
        assertThat(mine()).isEmpty();
    }

    @Test
    void refuses_a_rubric_that_does_not_exist() {
        City city = directory.city(CITY).orElseThrow();

        assertThat(choosing.choose(city, new RubricRef("tiada", "1"), juror)).isFalse();
        assertThat(rubrics.of(CITY).ref()).isEqualTo(BY_PEOPLE);
    }

    private Marking give(Optional<Double> value, String comment, String proof) {
        return giveMark.give(unit, item, value, comment, proof, juror);
    }

    private List<Mark> mine() {
        return giveMark.marks(unit, rubric, item.id()).stream()
                .filter(m -> m.by().equals(juror.id()))
                .toList();
    }
}
