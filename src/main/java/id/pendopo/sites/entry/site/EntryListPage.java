package id.pendopo.sites.entry.site;

import id.pendopo.sites.SiteFrame;
import java.util.List;

/**
 * A list of entries.
 *
 * @param section its key, as {@code services}
 * @param groups without title if there is one only
 * @param folded whether each line folds its text away, as questions do
 */
public record EntryListPage(
        SiteFrame frame, String title, String section, List<Group> groups, boolean folded) {
    public boolean empty() {
        return groups.stream().allMatch(g -> g.rows().isEmpty());
    }

    /** Lines that belong together. */
    public record Group(String title, String lead, List<Row> rows) {}

    /**
     * One line.
     *
     * @param id to be led to within the page
     * @param href empty if it leads nowhere
     * @param meta small words above; empty for none
     * @param html sanitised; empty for none
     * @param note as "belum tersedia"; empty for none
     */
    public record Row(
            String id,
            String title,
            String href,
            String meta,
            String summary,
            String html,
            EntryPage.Link link,
            String note,
            boolean sample) {}
}
