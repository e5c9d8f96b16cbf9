package id.pendopo.newsroom.web.calendar;

import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Tab;
import id.pendopo.platform.web.page.Tone;
import java.time.LocalDate;
import java.util.List;

/**
 * A month or a week of the calendar.
 *
 * @param address with its filter: every form comes back to it
 * @param unknown years of which only days with a fixed date are known, in words; empty if none
 * @param clashes how many things clash with something
 */
public record CalendarPage(
        String period,
        boolean week,
        Address address,
        List<Tab> tabs,
        String before,
        String after,
        String today,
        Filter filter,
        List<Weekday> weekdays,
        List<Day> days,
        String unknown,
        int clashes,
        boolean empty,
        boolean mayWrite,
        boolean maySet) {

    /** What is chosen and what there is to choose. */
    public record Filter(
            String unit,
            String status,
            String kind,
            boolean filtered,
            List<Option> units,
            List<Option> statuses,
            List<Option> kinds) {}

    /**
     * The head of a column.
     *
     * @param pillar its theme; empty for none
     */
    public record Weekday(String name, String pillar) {}

    /**
     * One day.
     *
     * @param name as "Senin, 23 November"
     * @param outside of the month, shown to fill its week
     * @param off why offices are closed; empty if they are open
     * @param note of the city; empty for none
     */
    public record Day(
            LocalDate day,
            String name,
            boolean outside,
            boolean today,
            String pillar,
            List<String> off,
            String note,
            boolean mourning,
            List<Item> items) {
        /** The weekday with its comma, as "Senin, "; a grid says it at the head of its column. */
        public String weekday() {
            return name.substring(0, name.indexOf(',') + 1) + " ";
        }

        /** The name without its weekday. */
        public String date() {
            return name.substring(name.indexOf(',') + 1).strip();
        }

        /** Whether a list may leave it out. */
        public boolean bare() {
            return items.isEmpty() && off.isEmpty() && note.isEmpty() && !today;
        }
    }

    /**
     * One thing on a day.
     *
     * @param what {@code rencana} or {@code berita}
     * @param when the time of day; empty for none
     * @param clashes in words
     * @param movable whether the reader may put it on another day
     */
    public record Item(
            String what,
            String id,
            int version,
            String href,
            String title,
            String owner,
            String kind,
            Tone tone,
            String icon,
            String status,
            String when,
            String pillar,
            List<String> clashes,
            boolean movable) {}
}
