package id.pendopo.newsroom.web.narrative;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/**
 * One narrative, what the reader's units may do with it, and who has done what.
 *
 * @param story address of the city's story in the back office; empty for a text of its own
 * @param body clean HTML
 * @param correction what was corrected last; empty if nothing
 * @param mine the units the reader decides for; empty for the city's people
 * @param uptake of all units, for the city's people; empty for others
 * @param csv address of the table; empty for others
 */
public record NarrativePage(
        String home,
        String title,
        String summary,
        String body,
        List<Picture> pictures,
        List<String> messages,
        String story,
        String given,
        String valid,
        boolean must,
        boolean directly,
        boolean open,
        boolean ended,
        String correction,
        boolean mayGive,
        boolean mayCorrect,
        List<Mine> mine,
        List<Figure> figures,
        List<Row> uptake,
        int waiting,
        String csv,
        List<Crumb> crumbs,
        Faults faults,
        Typed typed) {

    /** A small picture of the library. */
    public record Picture(String source, String alt) {}

    /** A number and what it counts. */
    public record Figure(String value, String label) {}

    /** What was typed into a refused form. */
    public record Typed(String unit, String own, String reason) {
        static Typed nothing() {
            return new Typed("", "", "");
        }
    }

    /** What is wrong with the form of one unit. */
    public List<Fault> faults(String unit) {
        return typed.unit().equals(unit) ? faults.all() : List.of();
    }

    /**
     * A unit the reader decides for.
     *
     * @param story address of its story; empty if it has none
     * @param behind whether its story holds an older text
     */
    public record Mine(
            String unit,
            String name,
            Tone tone,
            String state,
            String detail,
            String story,
            boolean mayAdopt,
            boolean mayDecline,
            boolean behind) {}

    /** A unit in the uptake. */
    public record Row(
            String unit,
            String name,
            Tone tone,
            String state,
            String when,
            String by,
            String detail,
            String story,
            boolean mayTake) {}
}
