package id.pendopo.assessment.scoring.bench;

import id.pendopo.assessment.Band;
import id.pendopo.assessment.Gate;
import id.pendopo.assessment.ItemKind;
import id.pendopo.assessment.Label;
import id.pendopo.assessment.Node;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.RubricRef;
import id.pendopo.assessment.Rule;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.Finding;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.MeasurementId;
import id.pendopo.observatory.Proof;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * A rubric and the newest measurements of every unit, as the observatory hands them out of its
 * storage. Always the same numbers; one indicator in ten could not be measured.
 */
record SampleCity(Rubric rubric, List<Map<IndicatorId, Measurement>> units) {
    private static final int ASPECTS = 8;
    private static final Comparator<IndicatorId> BY_NAME = Comparator.comparing(IndicatorId::value);
    private static final Instant VISITED = Instant.parse("2026-11-20T03:00:00Z");

    static SampleCity of(int units, int indicators) {
        Rubric rubric = rubric(indicators);
        var random = new Random(20_261_120);
        var measured = new ArrayList<Map<IndicatorId, Measurement>>();
        for (int i = 0; i < units; i++) {
            measured.add(measurements(rubric, i, random));
        }
        return new SampleCity(rubric, measured);
    }

    private static Rubric rubric(int indicators) {
        var aspects = new ArrayList<Node.Aspect>();
        double weight = 100.0 / indicators;
        for (int aspect = 0; aspect < ASPECTS; aspect++) {
            var items = new ArrayList<Node>();
            for (int i = aspect; i < indicators; i += ASPECTS) {
                String id = "item-" + i;
                var kind = new ItemKind.Automatic(new IndicatorId("sample." + id), rule(i));
                items.add(new Node.Item(id, label(id), weight, kind, Optional.empty()));
            }
            String id = "aspect-" + aspect;
            aspects.add(new Node.Aspect(id, label(id), weight * items.size(), items));
        }
        return new Rubric(
                new RubricRef("sample", "1"),
                label("sample"),
                label("sample"),
                Set.of(),
                0.5,
                aspects,
                List.of(new Gate("gate", label("gate"), new IndicatorId("sample.item-0"), 0.1, 40)),
                List.of(
                        new Band("a", label("A"), 80),
                        new Band("b", label("B"), 50),
                        new Band("c", label("C"), 0)));
    }

    private static Rule rule(int indicator) {
        return switch (indicator % 3) {
            case 0 -> new Rule.AsShare();
            case 1 -> new Rule.Linear(0.9, 0.1);
            default -> new Rule.Steps(List.of(new Rule.Step(0.3, 1), new Rule.Step(0.7, 0.5)));
        };
    }

    private static Map<IndicatorId, Measurement> measurements(
            Rubric rubric, int unit, Random random) {
        var out = new HashMap<IndicatorId, Measurement>();
        var id = new UnitId(new UUID(1, unit));
        for (IndicatorId indicator : rubric.indicators().stream().sorted(BY_NAME).toList()) {
            Reading reading =
                    random.nextInt(10) == 0
                            ? new Reading.NotMeasured(indicator, Unmeasured.NOTHING_FOUND)
                            : measured(indicator, unit, random.nextDouble());
            var number = new MeasurementId(new UUID(random.nextLong(), random.nextLong()));
            out.put(indicator, new Measurement(number, id, VISITED, 1, reading));
        }
        return out;
    }

    private static Reading measured(IndicatorId indicator, int unit, double value) {
        URI page = URI.create("https://unit" + unit + ".kota.example/" + indicator.value());
        var findings =
                value < 0.5 ? List.of(Finding.on(page, "sample.missing", "1")) : List.<Finding>of();
        var proof = new Proof(page, VISITED, "Kegiatan dinas", "");
        return new Reading.Measured(indicator, value, findings, List.of(proof));
    }

    private static Label label(String words) {
        return new Label(words, words);
    }
}
