package id.pendopo.assessment.web;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.List;

/** The form of a new period. */
public record PeriodFormPage(
        String name,
        String starts,
        String ends,
        String rubric,
        List<Option> rubrics,
        List<Crumb> crumbs,
        Faults faults) {
    public PeriodFormPage {
        rubrics = List.copyOf(rubrics);
        crumbs = List.copyOf(crumbs);
    }
}
