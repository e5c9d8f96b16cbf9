package id.pendopo.assessment.audit;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.FindingWords;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.SiteAudit;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.platform.web.Texts;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Readings in words. */
final class Wording {
    private static final double KILO = 1000;
    private static final Map<IndicatorId, Measure> MEASURES =
            SiteAudit.indicators().stream()
                    .collect(Collectors.toUnmodifiableMap(Indicator::id, Indicator::measure));

    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    static Measure measure(IndicatorId indicator) {
        return MEASURES.getOrDefault(indicator, Measure.POINTS);
    }

    String name(IndicatorId indicator) {
        return texts.of("indicator." + indicator);
    }

    String value(IndicatorId indicator, double value) {
        return switch (measure(indicator)) {
            case SHARE -> texts.of("insight.value.share", Math.round(value * 100));
            case YES_NO -> texts.of(value >= 1 ? "insight.value.yes" : "insight.value.no");
            case COUNT, POINTS -> texts.number(Math.round(value));
            case DAYS -> texts.of("insight.value.days", Math.round(value));
            case MILLIS -> texts.of("insight.value.millis", Math.round(value));
            case BYTES -> texts.of("insight.value.kilobytes", Math.round(value / KILO));
        };
    }

    String reason(Unmeasured why) {
        return texts.of("insight.unmeasured", why);
    }

    String finding(Finding finding) {
        return FindingWords.found(finding, texts);
    }

    String repair(Finding finding) {
        return FindingWords.repair(finding, texts);
    }

    String outcome(String code) {
        return texts.of("outcome." + code);
    }

    String day(LocalDate day) {
        return texts.date(day);
    }
}
