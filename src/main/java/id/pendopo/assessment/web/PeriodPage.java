package id.pendopo.assessment.web;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.platform.web.page.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One period and, once it is frozen, what it gave.
 *
 * @param frozenAt empty unless frozen
 * @param rows of the page shown
 */
public record PeriodPage(
        String name,
        String home,
        String days,
        String rubric,
        Tone tone,
        String state,
        String frozenAt,
        boolean mayRename,
        boolean mayOpen,
        boolean mayFreeze,
        boolean frozen,
        List<Row> rows,
        Paging paging,
        List<Crumb> crumbs) {
    public PeriodPage {
        rows = List.copyOf(rows);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * One unit.
     *
     * @param place empty if not ranked
     * @param score null if too little was measured for a place
     * @param coverage in percent
     */
    public record Row(
            String place,
            String unit,
            String type,
            @Nullable Double score,
            Tone tone,
            String grade,
            long coverage) {}
}
