package id.pendopo.newsroom.web.calendar;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.List;

/**
 * The form of a plan, new or known.
 *
 * @param home address of a known plan; empty for a new one
 * @param owner the unit as chosen; of a known plan its name
 * @param owners whose plan it can be; empty if there is no choice
 * @param story address of what it became; empty if nobody has begun
 */
public record PlanForm(
        String home,
        int version,
        String owner,
        List<Option> owners,
        String day,
        String kind,
        List<Option> kinds,
        String title,
        String pillar,
        List<Option> pillars,
        String note,
        String changed,
        String story,
        boolean dropped,
        boolean mayWrite,
        List<Crumb> crumbs,
        Faults faults) {
    public boolean open() {
        return story.isEmpty() && !dropped && mayWrite;
    }
}
