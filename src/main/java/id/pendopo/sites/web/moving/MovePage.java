package id.pendopo.sites.web.moving;

import id.pendopo.platform.web.page.Tone;
import java.util.List;

/**
 * One run: how far it is and what did not come.
 *
 * @param fault why it ended early; empty if it did not
 * @param going whether it waits or is worked on
 * @param resumable whether it can go on
 * @param more lines that the page leaves to the table
 */
public record MovePage(
        String path,
        String unit,
        String unitHref,
        String from,
        String begun,
        String by,
        Tone tone,
        String status,
        String fault,
        String progress,
        int seen,
        int expected,
        String outcome,
        boolean going,
        boolean resumable,
        List<Group> groups,
        long more) {
    /** What did not come for one reason. */
    public record Group(String reason, int count, List<Line> lines) {}

    /**
     * One thing that did not come.
     *
     * @param href where it is; empty if it has no address of the web
     */
    public record Line(String title, String href, String detail) {}
}
