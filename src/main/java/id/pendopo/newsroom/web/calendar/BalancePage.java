package id.pendopo.newsroom.web.calendar;

import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Option;
import java.util.List;

/**
 * The balance of one unit, or of all units the reader sees.
 *
 * @param bars of the chosen unit; empty if none is chosen
 * @param rows one a unit, if none is chosen
 * @param csv address of the table
 */
public record BalancePage(
        String unit,
        String unitName,
        String from,
        String until,
        List<Option> units,
        boolean listed,
        String told,
        List<Bar> bars,
        List<Row> rows,
        Address csv,
        List<Crumb> crumbs) {
    /**
     * One field of work.
     *
     * @param percent of all stories of the unit
     * @param value as "4 berita, 33 %"
     * @param last as a day; empty if there is none
     */
    public record Bar(String field, long percent, String value, String last, boolean gap) {}

    /** One unit. */
    public record Row(
            String href, String unit, String stories, String fields, String gaps, String last) {}
}
