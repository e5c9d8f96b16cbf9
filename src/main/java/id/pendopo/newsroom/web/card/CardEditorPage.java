package id.pendopo.newsroom.web.card;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Option;
import java.util.List;

/**
 * The editor of one card among those of its story.
 *
 * @param home of all cards of the story
 * @param at of the card; empty if the story has none yet
 * @param removed the card that was just removed and can come back; empty for none
 * @param newId the id of the next card, so that a form sent twice makes one
 */
public record CardEditorPage(
        List<Crumb> crumbs,
        String story,
        String home,
        String at,
        List<Strip> strip,
        boolean mayAdd,
        String newId,
        String removed,
        List<Option> templates,
        Form form,
        Preview preview,
        List<Size> sizes,
        boolean mayShelve) {

    /** The same page, with the card that was just removed. */
    CardEditorPage withRemoved(String card) {
        return new CardEditorPage(
                crumbs, story, home, at, strip, mayAdd, newId, card, templates, form, preview,
                sizes, mayShelve);
    }

    /** A card in the order of the carousel. */
    public record Strip(
            String href,
            String image,
            String label,
            int place,
            boolean current,
            boolean first,
            boolean last) {}

    /** What is typed. */
    public record Form(
            int version,
            String template,
            String purpose,
            List<Input> inputs,
            String source,
            String date,
            String size,
            List<Option> sizes) {}

    /**
     * One field.
     *
     * @param kind text, paragraph, rows, photo, place or percent
     */
    public record Input(
            String name,
            String kind,
            String label,
            String hint,
            String value,
            boolean required,
            int most,
            int x,
            int y,
            List<Picture> pictures,
            List<Option> options) {}

    /** A photo to choose. */
    public record Picture(String id, String source, String alt) {}

    /**
     * The card as it looks with what is typed.
     *
     * @param image as a data address
     */
    public record Preview(
            String image,
            int width,
            int height,
            String alt,
            List<String> warnings,
            boolean saved) {}

    /** A size in which the card can be fetched or saved. */
    public record Size(
            String word, String label, String jpeg, String png, String asset, boolean fresh) {}
}
