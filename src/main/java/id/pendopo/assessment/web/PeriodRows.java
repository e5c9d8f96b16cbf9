package id.pendopo.assessment.web;

import id.pendopo.assessment.Band;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.Scorecard;
import id.pendopo.assessment.period.Period;
import id.pendopo.assessment.period.PeriodResult;
import id.pendopo.assessment.period.ResultRepository;
import id.pendopo.assessment.rubric.RubricCatalog;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Tone;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The result of a period, by place and then by name, for the page and for tables. */
@Component
class PeriodRows {
    private final Directory directory;
    private final ResultRepository results;
    private final RubricCatalog rubrics;

    PeriodRows(Directory directory, ResultRepository results, RubricCatalog rubrics) {
        this.directory = directory;
        this.results = results;
        this.rubrics = rubrics;
    }

    private record Line(PeriodResult result, Optional<Unit> unit) {
        int place() {
            return result.place().orElse(Integer.MAX_VALUE);
        }

        String name() {
            return unit.map(Unit::name).orElse(result.unit().toString());
        }
    }

    List<PeriodPage.Row> of(Period period, Texts t) {
        return lines(period).map(line -> row(line, rubric(period), t)).toList();
    }

    static List<String> columns(Texts t) {
        return Stream.of(
                        "place",
                        "unit",
                        "type",
                        "score",
                        "uncapped",
                        "grade",
                        "coverage",
                        "ranked",
                        "rubric",
                        "unit-id")
                .map(column -> t.of("assessment.period.column." + column))
                .toList();
    }

    Stream<List<?>> cells(Period period, Texts t) {
        return lines(period).map(line -> cells(line, t));
    }

    private Stream<Line> lines(Period period) {
        if (period.state() != Period.State.FROZEN) {
            return Stream.empty();
        }
        Function<UnitId, Optional<Unit>> units =
                directory
                        .register(period.city())
                        .<Function<UnitId, Optional<Unit>>>map(r -> r::unit)
                        .orElse(id -> Optional.empty());
        return results.ofPeriod(period.id(), rubric(period)).stream()
                .map(result -> new Line(result, units.apply(result.unit())))
                .sorted(
                        Comparator.comparingInt(Line::place)
                                .thenComparing(Line::name, String.CASE_INSENSITIVE_ORDER));
    }

    private Rubric rubric(Period period) {
        return rubrics.find(period.rubric()).orElseThrow();
    }

    private static PeriodPage.Row row(Line line, Rubric rubric, Texts t) {
        Scorecard card = line.result().card();
        Optional<Band> band = card.ranked() ? card.band() : Optional.empty();
        return new PeriodPage.Row(
                line.result().place().map(String::valueOf).orElse(""),
                line.name(),
                type(line, t),
                card.ranked() ? card.score().orElse(null) : null,
                band.map(b -> tone(b, rubric.bands())).orElse(Tone.NEUTRAL),
                band.map(b -> b.title().in(t.locale().getLanguage())).orElse(""),
                Math.round(card.coverage() * 100));
    }

    private static List<?> cells(Line line, Texts t) {
        Scorecard card = line.result().card();
        return List.of(
                line.result().place(),
                line.name(),
                type(line, t),
                card.score(),
                card.uncapped(),
                card.band().map(b -> b.title().in(t.locale().getLanguage())),
                card.coverage(),
                card.ranked(),
                card.rubric().toString(),
                line.result().unit().toString());
    }

    private static String type(Line line, Texts t) {
        return line.unit().map(u -> t.of("directory.type", u.type())).orElse("");
    }

    /** As on the board: the lowest is bad, the upper third good. */
    private static Tone tone(Band band, List<Band> bands) {
        if (band.equals(bands.getLast())) {
            return Tone.BAD;
        }
        return bands.indexOf(band) < Math.ceilDiv(bands.size(), 3) ? Tone.GOOD : Tone.WARN;
    }
}
