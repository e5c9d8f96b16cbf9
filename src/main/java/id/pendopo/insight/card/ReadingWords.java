package id.pendopo.insight.card;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.FindingWords;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Observatory;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.platform.web.Texts;
import java.util.Map;
import java.util.stream.Collectors;

/** Readings in words: values with their unit, findings with their repair, reasons. */
public final class ReadingWords {
    private static final double KILO = 1000;

    private final Texts texts;
    private final Map<IndicatorId, Measure> measures;

    public ReadingWords(Texts texts, Observatory observatory) {
        this.texts = texts;
        this.measures =
                observatory.indicators().stream()
                        .collect(Collectors.toMap(Indicator::id, Indicator::measure));
    }

    /** The name of an indicator. */
    public String name(IndicatorId indicator) {
        return texts.of("indicator." + indicator);
    }

    /** A value as people say it, as "12 hari" or "81 %". */
    public String value(IndicatorId indicator, double value) {
        return switch (measures.getOrDefault(indicator, Measure.POINTS)) {
            case SHARE -> texts.of("insight.value.share", Math.round(value * 100));
            case YES_NO -> texts.of(value >= 1 ? "insight.value.yes" : "insight.value.no");
            case COUNT -> texts.number(Math.round(value));
            case DAYS -> texts.of("insight.value.days", Math.round(value));
            case MILLIS -> texts.of("insight.value.millis", Math.round(value));
            case BYTES -> texts.of("insight.value.kilobytes", Math.round(value / KILO));
            case POINTS -> texts.number(Math.round(value));
        };
    }

    public String reason(Unmeasured why) {
        return texts.of("insight.unmeasured", why);
    }

    /** What was found, in one sentence. */
    public String finding(Finding finding) {
        return FindingWords.found(finding, texts);
    }

    /** How to repair it. */
    public String repair(Finding finding) {
        return FindingWords.repair(finding, texts);
    }
}
