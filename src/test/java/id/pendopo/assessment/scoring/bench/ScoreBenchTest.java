package id.pendopo.assessment.scoring.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.assessment.scoring.Scoring;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreBenchTest {
    @Test
    void ends_with_the_figure_that_has_a_budget() {
        var out = new ByteArrayOutputStream();

        int code =
                new ScoreBench(new PrintStream(out, true, StandardCharsets.UTF_8)).run(List.of());

        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).strip().lines().toList().getLast())
                .matches("score_city_ms: \\d+\\.\\d\\d ms");
    }

    @Test
    void scores_every_unit_of_the_sample_city_by_every_indicator() {
        var city = SampleCity.of(200, 40);

        assertThat(city.units()).hasSize(200);
        assertThat(city.units())
                .allSatisfy(measurements -> {
                    var card = Scoring.score(city.rubric(), measurements, Map.of());
                    assertThat(card.items()).hasSize(40);
                    assertThat(card.score()).isPresent();
                    assertThat(card.coverage()).isBetween(0.5, 1.0);
                });
    }

    @Test
    void gives_the_same_city_every_time() {
        assertThat(SampleCity.of(20, 40)).isEqualTo(SampleCity.of(20, 40));
    }
}
