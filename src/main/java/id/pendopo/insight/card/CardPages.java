package id.pendopo.insight.card;

import id.pendopo.assessment.Assessment;
import id.pendopo.assessment.Repair;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.Scorecard;
import id.pendopo.assessment.Standing;
import id.pendopo.directory.Channel;
import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.directory.Unit;
import id.pendopo.observatory.Observatory;
import id.pendopo.observatory.VisitSummary;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Sparkline;
import id.pendopo.platform.web.page.Tone;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a unit's card together; the same for the public and for the unit's own people. */
@Component
class CardPages {
    /** Asks for a card with everything open, for a wide screen or for printing. */
    static final String WHOLE = "semua";

    private final Directory directory;
    private final Assessment assessment;
    private final Observatory observatory;

    CardPages(Directory directory, Assessment assessment, Observatory observatory) {
        this.directory = directory;
        this.assessment = assessment;
        this.observatory = observatory;
    }

    /**
     * @param whole whether everything folded is open
     * @param other the same card the other way
     */
    CardPage page(City city, Unit unit, Texts texts, boolean whole, String other) {
        Rubric rubric = assessment.rubric(city.code());
        Optional<Scorecard> card = assessment.card(city.code(), unit.id());
        Optional<Standing> standing = assessment.standing(city.code(), unit.id());
        Optional<VisitSummary> visit = observatory.visits(unit.id(), 1).stream().findFirst();
        String href = "/unit/" + unit.slug();
        var words = new CardWords(texts, new ReadingWords(texts, observatory), href + "/bukti/");
        List<Repair> repairs =
                card.isEmpty() ? List.of() : assessment.repairs(city.code(), unit.id());
        boolean ranked = card.map(Scorecard::ranked).orElse(false);
        return new CardPage(
                List.of(
                        new Crumb(texts.of("insight.board.title"), "/papan"),
                        new Crumb(unit.name(), href)),
                unit.name(),
                unit.id().toString(),
                href,
                website(unit),
                card.isPresent(),
                ranked,
                ranked ? card.flatMap(Scorecard::score).orElse(null) : null,
                tone(rubric, card),
                card.flatMap(Scorecard::band)
                        .map(b -> b.title().in(texts.locale().getLanguage()))
                        .orElse(""),
                standing.flatMap(Standing::place)
                        .map(p -> texts.of("insight.card.place", p, ranked(city)))
                        .orElse(""),
                Math.round(card.map(Scorecard::coverage).orElse(0.0) * 100),
                rubric.title().in(texts.locale().getLanguage()) + " " + rubric.ref().version(),
                visit.map(v -> seen(v, city, texts)).orElse(""),
                visit.map(v -> href + "/kunjungan/" + v.id()).orElse(""),
                trend(standing),
                standing.flatMap(Standing::change)
                        .map(c -> texts.of("insight.trend", c))
                        .orElse(""),
                card.map(c -> words.repairs(repairs, rubric, c)).orElse(List.of()),
                card.map(c -> words.aspects(rubric, c)).orElse(List.of()),
                whole,
                other);
    }

    private long ranked(City city) {
        return assessment.board(city.code()).stream().filter(Standing::ranked).count();
    }

    private String website(Unit unit) {
        return directory.channels(unit.id()).stream()
                .filter(c -> c.network() == Network.WEBSITE)
                .findFirst()
                .map(Channel::address)
                .map(Object::toString)
                .orElse("");
    }

    private static String seen(VisitSummary visit, City city, Texts texts) {
        return texts.of(
                "insight.card.seen", texts.moment(visit.endedAt(), city.zone()), visit.pagesRead());
    }

    static Tone tone(Rubric rubric, Optional<Scorecard> card) {
        return card.flatMap(Scorecard::band)
                .map(band -> {
                    int at = rubric.bands().indexOf(band);
                    int all = rubric.bands().size();
                    if (at == all - 1) {
                        return Tone.BAD;
                    }
                    return at < Math.ceilDiv(all, 3) ? Tone.GOOD : Tone.WARN;
                })
                .orElse(Tone.NEUTRAL);
    }

    private static @Nullable Sparkline trend(Optional<Standing> standing) {
        List<@Nullable Double> points =
                standing.stream()
                        .flatMap(s -> s.trend().stream())
                        .<@Nullable Double>map(Standing.Point::score)
                        .toList();
        return points.size() < 2 ? null : Sparkline.ofScores(points);
    }
}
