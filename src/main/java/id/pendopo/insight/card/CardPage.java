package id.pendopo.insight.card;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Sparkline;
import id.pendopo.platform.web.page.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit's scorecard.
 *
 * @param judged false while no visit was stored; then everything below is empty
 * @param score null if nothing counts or too little was measured to say one
 * @param place as "3 dari 41"; empty if not ranked
 * @param seen when and how the newest visit was
 * @param whole whether everything folded is open
 * @param other the same card with everything open, or folded again
 */
public record CardPage(
        List<Crumb> crumbs,
        String unit,
        String id,
        String href,
        String website,
        boolean judged,
        boolean ranked,
        @Nullable Double score,
        Tone tone,
        String grade,
        String place,
        long coverage,
        String rubric,
        String seen,
        String seenHref,
        @Nullable Sparkline trend,
        String trendLabel,
        List<Repair> repairs,
        List<Aspect> aspects,
        boolean whole,
        String other) {

    /**
     * Something to repair.
     *
     * @param gain as "4,5 poin"
     * @param now the value that lost the points; empty where findings tell more
     * @param open whether it is among the first and shown unfolded
     */
    public record Repair(
            String title, String gain, boolean gate, String now, List<Fix> fixes, boolean open) {}

    /**
     * Findings of one kind: what was found, what to do, where.
     *
     * @param pages addresses to repair; empty for the whole site
     */
    public record Fix(Listed found, String repair, Listed pages) {
        /** How many stand folded. */
        public int more() {
            return Math.max(found.folded().size(), pages.folded().size());
        }
    }

    /** A list of which the first few are shown at once. */
    public record Listed(List<String> shown, List<String> folded) {}

    /** One aspect with its items; points as "12,4 dari 20". */
    public record Aspect(String title, String points, List<Item> items) {}

    /**
     * One item.
     *
     * @param value as people say it, or why there is none
     * @param evidence where the proof is; empty if there is none
     */
    public record Item(String title, String value, String points, Tone tone, String evidence) {}
}
