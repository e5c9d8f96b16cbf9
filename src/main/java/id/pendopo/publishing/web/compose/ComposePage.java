package id.pendopo.publishing.web.compose;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/**
 * The page on which the posts of one story are written, a card for each account.
 *
 * @param checked whether it answers somebody who asked for the counts
 */
public record ComposePage(
        String title,
        String home,
        String address,
        List<Crumb> crumbs,
        Faults faults,
        boolean checked,
        List<Card> cards) {

    public boolean canWrite() {
        return cards.stream().anyMatch(c -> !c.still());
    }

    /**
     * One account's post.
     *
     * @param key stands in the names of its fields
     * @param href of the post's own page; empty until it is kept
     * @param still whether its words may not change now
     * @param version seen while writing; 0 if there is none
     * @param titled whether the network has titles
     * @param room as {@code 120 of 280}
     * @param cost of publishing it; empty where it is free
     * @param misfits what the network would refuse
     */
    public record Card(
            String key,
            String account,
            String network,
            String href,
            Tone tone,
            String state,
            boolean still,
            int version,
            boolean chosen,
            boolean titled,
            int longestTitle,
            String titleText,
            String text,
            String hashtags,
            boolean commented,
            String comment,
            boolean link,
            boolean kids,
            boolean asksKids,
            List<Picture> pictures,
            String room,
            boolean over,
            String cost,
            List<String> misfits) {}

    /**
     * A picture of the story.
     *
     * @param source of a small one
     * @param place from 1
     * @param used whether the post shows it
     */
    public record Picture(String asset, String source, String alt, int place, boolean used) {}
}
