package id.pendopo.assessment.web;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import java.util.List;

/**
 * Asks once before a period goes one step further, and says what will happen.
 *
 * @param key of the messages: {@code .title}, {@code .text} and {@code .do}
 * @param effects what will happen, one sentence each
 * @param possible whether there is a button
 */
public record PeriodStepPage(
        String key,
        String name,
        String action,
        String home,
        List<String> effects,
        boolean possible,
        List<Crumb> crumbs,
        Faults faults) {
    public PeriodStepPage {
        effects = List.copyOf(effects);
        crumbs = List.copyOf(crumbs);
    }
}
