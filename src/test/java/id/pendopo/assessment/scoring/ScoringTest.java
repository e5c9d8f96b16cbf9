package id.pendopo.assessment.scoring;

import static id.pendopo.assessment.MeasurementBuilder.measurements;
import static id.pendopo.assessment.RubricBuilder.aRubric;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.pendopo.assessment.GateResult;
import id.pendopo.assessment.ItemKind;
import id.pendopo.assessment.ItemScore;
import id.pendopo.assessment.Mark;
import id.pendopo.assessment.Rule;
import id.pendopo.assessment.Scorecard;
import id.pendopo.observatory.Unmeasured;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final Rule SHARE = new Rule.AsShare();
    private static final Rule DAYS = new Rule.Linear(7, 107);

    @Test
    void adds_points_of_all_items() {
        var rubric = aRubric().automatic("a", 60, SHARE).automatic("b", 40, DAYS).build();
        var measured = measurements().value("a", 0.5).value("b", 57).build();

        Scorecard card = Scoring.score(rubric, measured, Map.of());

        assertThat(card.score()).hasValueSatisfying(s -> assertThat(s).isEqualTo(50.0));
        assertThat(card.band()).hasValueSatisfying(b -> assertThat(b.id()).isEqualTo("B"));
        assertThat(card.coverage()).isEqualTo(1);
    }

    @Test
    void leaves_what_was_not_measured_out_of_numerator_and_denominator() {
        var rubric = aRubric().automatic("a", 60, SHARE).automatic("b", 40, SHARE).build();
        var measured =
                measurements().value("a", 0.5).notMeasured("b", Unmeasured.SITE_NOT_READ).build();

        Scorecard card = Scoring.score(rubric, measured, Map.of());

        assertThat(card.score()).contains(50.0);
        assertThat(card.coverage()).isEqualTo(0.6);
        assertThat(card.items().getLast())
                .isEqualTo(new ItemScore.Open("b", 40, Optional.of(Unmeasured.SITE_NOT_READ)));
    }

    @Test
    void has_no_score_where_nothing_was_measured() {
        var rubric = aRubric().automatic("a", 100, SHARE).build();

        Scorecard card = Scoring.score(rubric, Map.of(), Map.of());

        assertThat(card.score()).isEmpty();
        assertThat(card.band()).isEmpty();
        assertThat(card.ranked()).isFalse();
    }

    @Test
    void ranks_only_from_the_minimum_coverage() {
        var rubric = aRubric().automatic("a", 60, SHARE).automatic("b", 40, SHARE);
        var measured = measurements().value("a", 1).build();

        assertThat(Scoring.score(rubric.minimumCoverage(0.6).build(), measured, Map.of()).ranked())
                .isTrue();
        assertThat(Scoring.score(rubric.minimumCoverage(0.61).build(), measured, Map.of()).ranked())
                .isFalse();
    }

    @Test
    void a_failed_gate_caps_the_score_and_keeps_the_uncapped_one() {
        var rubric = aRubric().automatic("a", 100, SHARE).gate("own-domain", 1, 40).build();
        var measured = measurements().value("a", 0.9).value("own-domain", 0).build();

        Scorecard card = Scoring.score(rubric, measured, Map.of());

        assertThat(card.score()).contains(40.0);
        assertThat(card.uncapped()).contains(90.0);
    }

    @Test
    void a_gate_that_was_not_measured_holds_nobody_back() {
        var rubric = aRubric().automatic("a", 100, SHARE).gate("own-domain", 1, 40).build();
        var measured = measurements().value("a", 0.9).build();

        Scorecard card = Scoring.score(rubric, measured, Map.of());

        assertThat(card.score()).contains(90.0);
        assertThat(card.gates())
                .containsExactly(new GateResult.Unknown("own-domain", Optional.empty()));
    }

    @Test
    void takes_the_mean_of_several_jurors() {
        var rubric = aRubric().item("design", 100, new ItemKind.Graded(1, 7, false)).build();
        var marks = Map.of("design", List.of(mark(7), mark(4)));

        Scorecard card = Scoring.score(rubric, Map.of(), marks);

        assertThat(card.score()).hasValueSatisfying(s -> assertThat(s).isEqualTo(100 * 5.5 / 7));
    }

    @Test
    void refuses_a_mark_its_item_does_not_allow() {
        var rubric = aRubric().item("design", 100, new ItemKind.Graded(1, 7, false)).build();

        assertThatThrownBy(
                        () -> Scoring.score(rubric, Map.of(), Map.of("design", List.of(mark(8)))))
                .hasMessageContaining("design")
                .hasMessageContaining("8");
    }

    @Test
    void computes_the_same_bits_again_from_the_listed_items() {
        var random = new Random(42);
        for (int round = 0; round < 500; round++) {
            var rubric = aRubric();
            var measured = measurements();
            for (int i = 0; i < 40; i++) {
                rubric.automatic("i" + i, 2.5, SHARE);
                if (random.nextInt(4) > 0) {
                    measured.value("i" + i, random.nextDouble());
                }
            }
            var built = rubric.build();
            Scorecard card = Scoring.score(built, measured.build(), Map.of());

            Scorecard again = Scoring.summed(built, card.items(), card.gates());

            assertThat(again).isEqualTo(card);
            assertThat(Double.doubleToLongBits(again.score().orElseThrow()))
                    .isEqualTo(Double.doubleToLongBits(card.score().orElseThrow()));
        }
    }

    @Test
    void repairing_alone_brings_the_gain_it_promises() {
        var rubric =
                aRubric()
                        .automatic("a", 50, SHARE)
                        .automatic("b", 30, SHARE)
                        .automatic("c", 20, SHARE)
                        .build();
        var measured = measurements().value("a", 0.5).value("b", 0.2).build();
        Scorecard before = Scoring.score(rubric, measured, Map.of());

        var repairs = Repairs.of(rubric, before);

        assertThat(repairs).extracting(r -> r.id()).containsExactly("a", "b");
        var repaired = measurements().value("a", 1).value("b", 0.2).build();
        double after = Scoring.score(rubric, repaired, Map.of()).score().orElseThrow();
        assertThat(repairs.getFirst().gain())
                .isCloseTo(after - before.score().orElseThrow(), within(1e-9));
    }

    @Test
    void the_gain_of_a_gate_is_what_its_cap_takes() {
        var rubric = aRubric().automatic("a", 100, SHARE).gate("own-domain", 1, 40).build();
        var measured = measurements().value("a", 0.9).value("own-domain", 0).build();

        var repairs = Repairs.of(rubric, Scoring.score(rubric, measured, Map.of()));

        assertThat(repairs.getFirst().id()).isEqualTo("own-domain");
        assertThat(repairs.getFirst().gain()).isEqualTo(50.0);
    }

    @Test
    void a_gate_and_the_item_of_the_same_indicator_are_one_repair() {
        var rubric =
                aRubric()
                        .automatic("other", 40, SHARE)
                        .automatic("clean", 60, SHARE)
                        .gate("clean", 1, 30)
                        .build();
        var before = measurements().value("other", 0.9).value("clean", 0).build();
        var after = measurements().value("other", 0.9).value("clean", 1).build();

        var repairs = Repairs.of(rubric, Scoring.score(rubric, before, Map.of()));

        assertThat(repairs).extracting(r -> r.title().id()).containsExactly("clean", "other");
        assertThat(repairs.getFirst().gate()).isTrue();
        assertThat(repairs.getFirst().gain())
                .isCloseTo(
                        Scoring.score(rubric, after, Map.of()).score().orElseThrow() - 30,
                        within(1e-9));
    }

    private static Mark mark(double value) {
        return new Mark("design", new UUID(0, 9), value, "", Optional.empty());
    }
}
