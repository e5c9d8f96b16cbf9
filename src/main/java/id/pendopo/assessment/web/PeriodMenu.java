package id.pendopo.assessment.web;

import id.pendopo.assessment.AssessmentPermission;
import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Periods in the menu of the back office. */
@Component
class PeriodMenu implements Navigation {
    @Override
    public List<NavItem> office() {
        return List.of(
                new NavItem(
                        "assessment.period.menu",
                        "/kerja/periode",
                        "calendar3",
                        AssessmentPermission.VIEW,
                        140));
    }
}
