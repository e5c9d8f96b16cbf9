package id.pendopo.assessment.web;

import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.period.Period;
import id.pendopo.assessment.period.PeriodFault;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/** Periods in words and tones. */
final class PeriodWords {
    private PeriodWords() {}

    static Tone tone(Period.State state) {
        return switch (state) {
            case PREPARED -> Tone.NEUTRAL;
            case OPEN -> Tone.INFO;
            case FROZEN -> Tone.GOOD;
        };
    }

    static String rubric(Rubric rubric, Texts t) {
        return rubric.title().in(t.locale().getLanguage()) + " (" + rubric.ref() + ")";
    }

    static Faults faults(List<PeriodFault> faults, Texts t) {
        return new Faults(
                faults.stream()
                        .map(f -> new Fault(f.field(), t.of("assessment.period.fault", f)))
                        .toList());
    }

    static List<Crumb> crumbs(Texts t) {
        return List.of(new Crumb(t.of("assessment.period.menu"), "/kerja/periode"));
    }

    static List<Crumb> crumbs(Texts t, Period period) {
        return List.of(
                new Crumb(t.of("assessment.period.menu"), "/kerja/periode"),
                new Crumb(period.name(), "/kerja/periode/" + period.id()));
    }
}
