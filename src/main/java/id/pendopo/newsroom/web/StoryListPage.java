package id.pendopo.newsroom.web;

import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/**
 * A list of stories.
 *
 * @param desk whether it is the queue of the desk, where stories are assigned in bulk
 * @param own whether everything shown is of one unit, so that its name needs no column
 */
public record StoryListPage(
        String address,
        boolean desk,
        boolean mayWrite,
        boolean filtered,
        String words,
        String status,
        String kind,
        String unit,
        String assignee,
        List<Option> statuses,
        List<Option> kinds,
        List<Option> units,
        List<Option> assignees,
        List<Option> desks,
        List<Row> rows,
        Paging paging) {
    public StoryListPage {
        statuses = List.copyOf(statuses);
        kinds = List.copyOf(kinds);
        units = List.copyOf(units);
        assignees = List.copyOf(assignees);
        desks = List.copyOf(desks);
        rows = List.copyOf(rows);
    }

    /**
     * One story.
     *
     * @param pick id and version, for assigning it
     * @param due empty if it has no deadline
     * @param note what else is to be known at once; empty for nothing
     */
    public record Row(
            String href,
            String pick,
            String title,
            String kind,
            String unit,
            String author,
            Tone tone,
            String status,
            String assignee,
            String due,
            boolean late,
            String changed,
            String note) {}
}
