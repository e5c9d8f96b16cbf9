package id.pendopo.newsroom.web.narrative;

import id.pendopo.platform.web.page.Tone;
import java.util.List;

/** Narratives the reader gives or receives, the newest first. */
public record NarrativeListPage(boolean mayGive, List<Row> rows) {
    /**
     * One narrative.
     *
     * @param state of it, or of the reader's unit with it
     * @param uptake in words
     */
    public record Row(
            String href,
            String title,
            String given,
            boolean must,
            Tone tone,
            String state,
            String uptake) {}
}
