package id.pendopo.assessment.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pendopo.assessment.Mark;
import id.pendopo.assessment.Node;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.Scorecard;
import id.pendopo.assessment.scoring.Scoring;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.MeasurementId;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.probe.Probes;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedRubricsTest {
    private static final RubricReader READER =
            new RubricReader(Probes.all().stream().flatMap(p -> p.indicators().stream()).toList());

    @ParameterizedTest
    @MethodSource("id.pendopo.assessment.rubric.RubricCatalog#shipped")
    void has_no_fault(String text) {
        assertThat(READER.read(text)).isInstanceOf(RubricFile.Accepted.class);
    }

    @Test
    void the_benchmark_of_2016_gives_what_its_weights_give_by_hand() {
        // Website: history 0.1946 and location 0.2122 of "at a glance" 0.1988; government 0.1946;
        // completeness = 0.1988 x 0.4068 + 0.1946 = 0.27547; of 0.3077: 0.084762
        // updated yes 0.3465, active at 0.5 of 0.3458: 0.1729; website = 0.604162 x 0.5425 =
        // 0.327758
        // Social: Facebook linked and new 0.4778, Twitter linked only 0.18335, YouTube neither:
        // 0.66115 x 0.4575 = 0.302476; in all 0.630234 of (0.5425 + 0.4575 x 1.0001 + ...).
        Rubric rubric = rubric("benchmark");
        var values = new HashMap<String, Double>();
        for (String absent :
                List.of(
                        "sections.motto",
                        "sections.emblem",
                        "sections.vision",
                        "sections.geography",
                        "sections.regulations",
                        "sections.guest-book",
                        "channels.youtube")) {
            values.put(absent, 0.0);
        }
        for (String present :
                List.of(
                        "sections.history",
                        "sections.location",
                        "sections.government",
                        "channels.facebook",
                        "channels.x")) {
            values.put(present, 1.0);
        }
        values.put("freshness.items-30", 3.0);
        values.put("reach.share", 0.5);
        var marks =
                Map.of(
                        "facebook-new", List.of(mark("facebook-new", 1)),
                        "twitter-new", List.of(mark("twitter-new", 0)),
                        "youtube-new", List.of(mark("youtube-new", 0)));

        Scorecard card = Scoring.score(rubric, measured(values), marks);

        assertThat(card.coverage()).isEqualTo(1);
        assertThat(card.score().orElseThrow()).isCloseTo(63.0206, within(0.001));
    }

    @Test
    void spbe_2018_is_the_weighted_mean_level() {
        // Level 3 everywhere but 5 in the six public services: index = 3 + 2 x 0.20 = 3.4; x 20 =
        // 68.
        Rubric rubric = rubric("spbe");
        var marks = new HashMap<String, List<Mark>>();
        rubric.items()
                .map(Node.Item::id)
                .forEach(id -> {
                    int number = Integer.parseInt(id.substring(1));
                    marks.put(id, List.of(mark(id, number >= 32 ? 5 : 3)));
                });

        Scorecard card = Scoring.score(rubric, Map.of(), marks);

        assertThat(card.score().orElseThrow()).isCloseTo(68.0, within(1e-9));
        assertThat(rubric.items()).hasSize(37);
    }

    @Test
    void the_mended_words_of_2026_2_judge_as_2026_1_did() {
        List<Rubric> versions =
                RubricCatalog.shipped().stream()
                        .map(READER::read)
                        .map(RubricFile.Accepted.class::cast)
                        .map(RubricFile.Accepted::rubric)
                        .filter(r -> r.ref().id().equals("website"))
                        .toList();

        assertThat(versions).extracting(r -> r.ref().version()).contains("2026.1", "2026.2");
        assertThat(versions)
                .extracting(Judging::of)
                .allMatch(Judging.of(versions.getFirst())::equals);
        assertThat(versions.getLast().items().map(i -> i.title().id()))
                .contains("E-mail resmi")
                .noneMatch(title -> title.contains("Surel"));
    }

    private static Rubric rubric(String id) {
        return RubricCatalog.shipped().stream()
                .map(READER::read)
                .map(RubricFile.Accepted.class::cast)
                .map(RubricFile.Accepted::rubric)
                .filter(r -> r.ref().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<IndicatorId, Measurement> measured(Map<String, Double> values) {
        var all = new HashMap<IndicatorId, Measurement>();
        values.forEach((id, value) -> {
            var indicator = new IndicatorId(id);
            all.put(
                    indicator,
                    new Measurement(
                            new MeasurementId(new UUID(1, all.size())),
                            new UnitId(new UUID(7, 7)),
                            Instant.EPOCH,
                            1,
                            new Reading.Measured(indicator, value, List.of(), List.of())));
        });
        return all;
    }

    private static Mark mark(String item, double value) {
        return new Mark(item, new UUID(0, 1), value, "", Optional.empty());
    }
}
