package id.pendopo.publishing.web;

import id.pendopo.platform.web.page.Tone;
import java.util.List;

/** What became of a story on the social networks. */
public record StoryPanelPage(List<Row> rows) {
    public StoryPanelPage {
        rows = List.copyOf(rows);
    }

    /**
     * One post.
     *
     * @param when it was published, or is to be
     * @param permalink empty while it is not there
     * @param proof short form of the fingerprint of what was sent; empty while nothing was
     */
    public record Row(
            String href,
            String account,
            String network,
            Tone tone,
            String state,
            String when,
            String permalink,
            String proof,
            String why) {}
}
