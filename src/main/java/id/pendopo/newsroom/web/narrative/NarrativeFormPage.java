package id.pendopo.newsroom.web.narrative;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.List;
import java.util.Set;

/**
 * The form of a narrative: a new one, or the correction of a text of its own.
 *
 * @param action where it is sent
 * @param correcting whether it asks for the text and a note alone
 * @param story the story it follows; empty for a text of its own
 * @param body as plain text
 */
public record NarrativeFormPage(
        String action,
        boolean correcting,
        int version,
        String story,
        String title,
        String summary,
        String body,
        String messages,
        String from,
        String until,
        boolean must,
        boolean directly,
        boolean mayRelease,
        List<Option> units,
        Set<String> chosen,
        List<Picture> pictures,
        String note,
        List<Crumb> crumbs,
        Faults faults) {
    /** A picture that can go with it. */
    public record Picture(String id, String source, String alt, boolean chosen) {}
}
