package id.pendopo.assessment.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pendopo.assessment.Mark;
import id.pendopo.assessment.Repair;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.Scorecard;
import id.pendopo.assessment.scoring.Repairs;
import id.pendopo.assessment.scoring.Scoring;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.MeasurementId;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.probe.Probes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/rubrics.md says is so. */
class RubricsDocumentTest {
    private static final RubricReader READER =
            new RubricReader(Probes.all().stream().flatMap(p -> p.indicators().stream()).toList());
    private static final Pattern FENCED = Pattern.compile("(?s)```yaml\n(.*?)```");

    private final String document = read("docs/rubrics.md");

    @Test
    void every_example_is_a_rubric_without_fault() {
        assertThat(examples()).isNotEmpty();
        assertThat(examples())
                .allSatisfy(text ->
                        assertThat(READER.read(text)).isInstanceOf(RubricFile.Accepted.class));
    }

    @Test
    void the_example_computed_by_hand_is_what_scoring_gives() {
        Rubric rubric = ((RubricFile.Accepted) READER.read(examples().getFirst())).rubric();
        var measured = new HashMap<IndicatorId, Measurement>();
        add(measured, new Reading.Measured(id("freshness.newest-age"), 57, List.of(), List.of()));
        add(measured, new Reading.Measured(id("weight.first-byte"), 1200, List.of(), List.of()));
        add(measured, new Reading.Measured(id("domain.go-id"), 0, List.of(), List.of()));
        add(
                measured,
                new Reading.NotMeasured(id("public-information.lists"), Unmeasured.SITE_NOT_READ));

        Scorecard card =
                Scoring.score(rubric, measured, Map.of("looks", List.of(mark(1, 7), mark(2, 4))));

        assertThat(card.uncapped().orElseThrow()).isCloseTo(54.76, within(0.005));
        assertThat(card.coverage()).isEqualTo(0.6);
        assertThat(card.score()).contains(40.0);
        assertThat(card.ranked()).isTrue();
        assertThat(card.band().orElseThrow().id()).isEqualTo("poor");
        assertThat(Repairs.of(rubric, card).stream().filter(Repair::gate).findFirst())
                .hasValueSatisfying(
                        gate -> assertThat(gate.gain()).isCloseTo(14.76, within(0.005)));
    }

    @Test
    void every_fault_that_people_are_told_is_described() throws IOException {
        var messages = new Properties();
        try (var in =
                Files.newBufferedReader(
                        Path.of("src/main/resources/messages/assessment.properties"))) {
            messages.load(in);
        }
        List<String> codes =
                messages.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("rubric.fault."))
                        .map(key -> "`" + key.substring("rubric.fault.".length()) + "`")
                        .toList();

        assertThat(codes).isNotEmpty();
        assertThat(codes).allSatisfy(code -> assertThat(document).contains(code));
    }

    private List<String> examples() {
        return FENCED.matcher(document).results().map(m -> m.group(1)).toList();
    }

    private static void add(Map<IndicatorId, Measurement> all, Reading reading) {
        all.put(
                reading.indicator(),
                new Measurement(
                        new MeasurementId(new UUID(1, all.size())),
                        new UnitId(new UUID(7, 7)),
                        Instant.EPOCH,
                        1,
                        reading));
    }

    private static IndicatorId id(String indicator) {
        return new IndicatorId(indicator);
    }

    private static Mark mark(long by, double value) {
        return new Mark("looks", new UUID(0, by), value, "", Optional.empty());
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
