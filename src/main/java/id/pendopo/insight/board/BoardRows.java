package id.pendopo.insight.board;

import id.pendopo.assessment.Band;
import id.pendopo.assessment.Standing;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Sparkline;
import id.pendopo.platform.web.page.Tone;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of the board in words and tones. */
public final class BoardRows {
    private static final double FRESH_DAYS = 14;
    private static final double STALE_DAYS = 90;

    private final Texts texts;
    private final List<Band> bands;

    public BoardRows(Texts texts, List<Band> bands) {
        this.texts = texts;
        this.bands = bands;
    }

    public BoardPage.Row row(BoardRow row) {
        Optional<Standing> standing = row.standing();
        Optional<Standing> ranked = standing.filter(Standing::ranked);
        Double score = ranked.flatMap(Standing::score).orElse(null);
        return new BoardPage.Row(
                row.unit().id().toString(),
                standing.flatMap(Standing::place).map(String::valueOf).orElse(""),
                row.unit().name(),
                "/unit/" + row.unit().slug(),
                texts.of("directory.type", row.unit().type()),
                row.kecamatan(),
                row.website().map(Object::toString).orElse(""),
                score,
                ranked.flatMap(Standing::band).map(this::tone).orElse(Tone.NEUTRAL),
                ranked.flatMap(Standing::band)
                        .map(b -> b.title().in(texts.locale().getLanguage()))
                        .orElse(""),
                row.newestAge().isPresent() ? Math.round(row.newestAge().getAsDouble()) : null,
                ageTone(row),
                standing.map(s -> Math.round(s.coverage() * 100)).orElse(0L),
                standing.map(Standing::ranked).orElse(false),
                trend(standing),
                standing.flatMap(Standing::change).map(this::change).orElse(""),
                pulseTone(row.now()),
                texts.of("insight.pulse", row.now()));
    }

    /** The score that half of the judged units reach; empty if none is judged. */
    public String median(List<BoardRow> rows) {
        double[] scores =
                rows.stream().mapToDouble(BoardRow::score).filter(s -> s >= 0).sorted().toArray();
        return scores.length == 0 ? "" : texts.of("insight.score", scores[(scores.length - 1) / 2]);
    }

    private static @Nullable Sparkline trend(Optional<Standing> standing) {
        List<@Nullable Double> points =
                standing.stream()
                        .flatMap(s -> s.trend().stream())
                        .<@Nullable Double>map(Standing.Point::score)
                        .toList();
        return points.size() < 2 ? null : Sparkline.ofScores(points);
    }

    private String change(double change) {
        return texts.of("insight.trend", change);
    }

    /** The best band is good, the worst bad, those between need attention. */
    /** The tone of a grade: the lowest is bad, the upper third good. */
    public Tone tone(Band band) {
        if (band.equals(bands.getLast())) {
            return Tone.BAD;
        }
        return bands.indexOf(band) < Math.ceilDiv(bands.size(), 3) ? Tone.GOOD : Tone.WARN;
    }

    private static Tone ageTone(BoardRow row) {
        if (row.newestAge().isEmpty()) {
            return Tone.NEUTRAL;
        }
        double days = row.newestAge().getAsDouble();
        if (days <= FRESH_DAYS) {
            return Tone.GOOD;
        }
        return days <= STALE_DAYS ? Tone.WARN : Tone.BAD;
    }

    private static Tone pulseTone(BoardRow.Pulse pulse) {
        return switch (pulse) {
            case READABLE -> Tone.GOOD;
            case NOT_READABLE -> Tone.BAD;
            case NOT_LOOKED_AT, NO_WEBSITE -> Tone.NEUTRAL;
        };
    }
}
