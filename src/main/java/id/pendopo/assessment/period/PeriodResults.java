package id.pendopo.assessment.period;

import id.pendopo.assessment.Mark;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.Scorecard;
import id.pendopo.assessment.rubric.RubricCatalog;
import id.pendopo.assessment.scoring.Places;
import id.pendopo.assessment.scoring.Scoring;
import id.pendopo.assessment.standing.MarkRepository;
import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.Observatory;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Computes what a period gives every unit: from the newest stored visit that ended in the period or
 * before it, and all marks given up to now, for juries judge after the last day.
 */
@Component
class PeriodResults {
    private final Directory directory;
    private final Observatory observatory;
    private final RubricCatalog rubrics;
    private final MarkRepository marks;

    PeriodResults(
            Directory directory,
            Observatory observatory,
            RubricCatalog rubrics,
            MarkRepository marks) {
        this.directory = directory;
        this.observatory = observatory;
        this.rubrics = rubrics;
        this.marks = marks;
    }

    /** When the last day of the period is over in its city. */
    Instant end(Period period) {
        City city =
                directory
                        .city(period.city())
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "City %s of period %s is not in the register"
                                                .formatted(period.city(), period.id())));
        return period.end(city.zone());
    }

    /** One result for each active unit of the types the rubric is for, best first. */
    List<PeriodResult> of(Period period) {
        Rubric rubric = rubric(period);
        Map<UnitId, Map<IndicatorId, Measurement>> measured =
                observatory.newestBefore(period.city(), end(period));
        Map<UnitId, Map<String, List<Mark>>> marked =
                marks.ofCity(period.city(), rubric.ref().id());
        var cards = new LinkedHashMap<UnitId, Scorecard>();
        for (Unit unit : directory.units(period.city())) {
            if (isFor(rubric, unit)) {
                cards.put(
                        unit.id(),
                        Scoring.score(
                                rubric,
                                measured.getOrDefault(unit.id(), Map.of()),
                                marked.getOrDefault(unit.id(), Map.of())));
            }
        }
        return placed(cards);
    }

    Rubric rubric(Period period) {
        return rubrics.find(period.rubric())
                .orElseThrow(() ->
                        new IllegalStateException(
                                "Rubric %s of period %s is not in the catalog"
                                        .formatted(period.rubric(), period.id())));
    }

    private static boolean isFor(Rubric rubric, Unit unit) {
        return rubric.unitTypes().isEmpty() || rubric.unitTypes().contains(unit.type().code());
    }

    private static List<PeriodResult> placed(Map<UnitId, Scorecard> cards) {
        var places =
                Places.of(
                        cards.values().stream()
                                .filter(Scorecard::ranked)
                                .flatMap(card -> card.score().stream())
                                .toList());
        return cards.entrySet().stream()
                .map(e -> new PeriodResult(e.getKey(), place(e.getValue(), places), e.getValue()))
                .sorted(Comparator.comparing(r -> r.place().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private static Optional<Integer> place(Scorecard card, Places places) {
        return card.ranked() ? card.score().map(places::of) : Optional.empty();
    }
}
