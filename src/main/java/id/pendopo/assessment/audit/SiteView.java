package id.pendopo.assessment.audit;

import id.pendopo.platform.web.page.Tone;
import java.util.List;

/**
 * One audited site in the words of one language, for the terminal and the page alike.
 *
 * @param trouble why nothing of the site could be read; empty if something could
 * @param seen when, how long and how many pages
 * @param score as 61,4; empty if there is none
 * @param notes what the score does not say, as a cap or too little measured
 * @param cleared whether nothing lost points
 */
public record SiteView(
        String address,
        String trouble,
        String seen,
        String score,
        String grade,
        Tone tone,
        String coverage,
        String rubric,
        List<String> notes,
        List<Fact> facts,
        List<Repair> repairs,
        List<Aspect> aspects,
        List<PageLine> pages) {

    /** The sign of a tone; it always stands beside words that say the same. */
    public static String sign(Tone tone) {
        return switch (tone) {
            case GOOD -> "✓";
            case WARN -> "!";
            case BAD -> "✕";
            case INFO -> "i";
            case NEUTRAL -> "–";
        };
    }

    /** Something important, with its details one a line. */
    public record Fact(String term, String value, Tone tone, List<String> details) {}

    /**
     * Something that lost points.
     *
     * @param more findings of the same kind that are not shown
     */
    public record Repair(String title, String gain, boolean gate, List<Fix> fixes, String more) {}

    /**
     * What was found and what to do.
     *
     * @param page the address to repair; empty for the whole site
     */
    public record Fix(String found, String repair, String page) {}

    /** One aspect with its items; points as "12,4 dari 20". */
    public record Aspect(String title, String points, List<Item> items) {}

    /** One item of the rubric. */
    public record Item(String title, String value, String points, Tone tone) {}

    /** One page that was read. */
    public record PageLine(String address, String purpose, String outcome, String published) {}
}
