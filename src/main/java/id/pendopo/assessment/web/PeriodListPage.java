package id.pendopo.assessment.web;

import id.pendopo.platform.web.page.Tone;
import java.util.List;

/** All periods of a city, the latest first. */
public record PeriodListPage(String city, boolean mayManage, List<Row> rows) {
    public PeriodListPage {
        rows = List.copyOf(rows);
    }

    /** One period. */
    public record Row(
            String name, String href, String days, String rubric, Tone tone, String state) {}
}
