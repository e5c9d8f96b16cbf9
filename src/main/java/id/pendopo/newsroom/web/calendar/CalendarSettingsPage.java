package id.pendopo.newsroom.web.calendar;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Option;
import java.util.List;

/**
 * What a city sets for its calendar.
 *
 * @param unit whose fields of work are shown; empty while none is chosen
 * @param fields one a line
 * @param listed how many units have a list
 */
public record CalendarSettingsPage(
        List<Weekday> weekdays,
        List<Note> notes,
        String today,
        List<Option> units,
        String unit,
        String unitName,
        String fields,
        String listed,
        List<Crumb> crumbs) {
    /** A weekday and its pillar. */
    public record Weekday(int number, String name, String pillar, String note) {}

    /** A note of a day. */
    public record Note(String day, String name, boolean mourning, String note) {}
}
