package id.pendopo.insight.leader;

import id.pendopo.insight.board.BoardPage;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/**
 * The whole city on one sheet.
 *
 * @param silent longest first
 * @param silenceUnknown units whose newest item is unknown
 * @param best of the ranked units, the first ones
 */
public record LeaderPage(
        String city,
        String at,
        long units,
        long withWebsite,
        long readable,
        String median,
        List<Trouble> troubles,
        List<Silent> silent,
        long silenceUnknown,
        List<BoardPage.Row> best,
        List<BoardPage.Row> worst,
        List<Missing> missing,
        List<Change> risen,
        List<Change> fallen,
        long alarmsOfWeek) {

    /** A site that is down or broken into now. */
    public record Trouble(Tone tone, String what, String unit, String href, String since) {}

    /** A unit without news. */
    public record Silent(String unit, String href, long days) {}

    /** How many active units lack something in the register. */
    public record Missing(String what, long units, String href) {}

    /** How a score moved in the last seven days. */
    public record Change(String unit, String href, String change, String score) {}
}
