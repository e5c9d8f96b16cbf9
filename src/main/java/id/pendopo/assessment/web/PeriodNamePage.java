package id.pendopo.assessment.web;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import java.util.List;

/** The form of a period's name. */
public record PeriodNamePage(String name, String home, List<Crumb> crumbs, Faults faults) {
    public PeriodNamePage {
        crumbs = List.copyOf(crumbs);
    }
}
