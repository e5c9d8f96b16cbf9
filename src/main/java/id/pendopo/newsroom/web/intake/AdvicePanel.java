package id.pendopo.newsroom.web.intake;

import id.pendopo.newsroom.advice.Advised;
import id.pendopo.newsroom.advice.Hint;
import id.pendopo.newsroom.advice.Level;
import id.pendopo.newsroom.advice.Meter;
import id.pendopo.newsroom.advice.Remark;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Tone;
import java.util.List;
import java.util.Locale;

/**
 * Advice in words, for any page that shows it: {@code newsroom/advice.jte}.
 *
 * @param text the text that was looked at, for showing it; empty if the page shows it itself
 */
public record AdvicePanel(String text, MeterView meter, List<Line> lines, String counts) {
    /**
     * One remark.
     *
     * @param href where an earlier story can be read; empty for none
     */
    public record Line(
            Tone tone,
            String level,
            String part,
            String quote,
            String says,
            String mend,
            String href) {}

    /**
     * The meter.
     *
     * @param measured whether there was enough to measure
     */
    public record MeterView(
            boolean measured,
            int score,
            String scored,
            String band,
            Tone tone,
            List<String> reasons) {}

    /** Puts advice into words. */
    public static AdvicePanel of(Advised advised, String text, Texts t) {
        return new AdvicePanel(
                text,
                meter(advised.meter(), t),
                advised.hints().stream().map(hint -> line(hint, t)).toList(),
                t.of(
                        "newsroom.advice.count",
                        advised.count(Level.MUST),
                        advised.count(Level.SHOULD),
                        advised.count(Level.NOTE)));
    }

    private static Line line(Hint hint, Texts t) {
        String key = hint.remark().key();
        boolean earlier = hint.remark() == Remark.DUPLICATE;
        return new Line(
                switch (hint.level()) {
                    case MUST -> Tone.BAD;
                    case SHOULD -> Tone.WARN;
                    case NOTE -> Tone.INFO;
                },
                t.of("newsroom.level", hint.level()),
                t.of("newsroom.part", hint.part()),
                hint.quote(),
                t.of(key, hint.arguments()),
                t.of(key + ".mend", hint.arguments()),
                earlier ? hint.values().getLast() : "");
    }

    private static MeterView meter(Meter meter, Texts t) {
        return new MeterView(
                meter.band() != Meter.Band.NOTHING_YET,
                meter.score(),
                t.of("newsroom.meter.score", meter.score()),
                t.of("newsroom.meter.band", meter.band()),
                switch (meter.band()) {
                    case GOOD -> Tone.GOOD;
                    case FAIR -> Tone.WARN;
                    case WEAK -> Tone.BAD;
                    case NOTHING_YET -> Tone.NEUTRAL;
                },
                meter.measures().stream().map(measure -> reason(measure, t)).toList());
    }

    private static String reason(Meter.Measure measure, Texts t) {
        String aspect = measure.aspect().name().toLowerCase(Locale.ROOT);
        String verdict = measure.verdict().name().toLowerCase(Locale.ROOT);
        return t.of("newsroom.meter.aspect", measure.aspect())
                + ": "
                + t.of("newsroom.meter." + aspect + "." + verdict, measure.value());
    }
}
