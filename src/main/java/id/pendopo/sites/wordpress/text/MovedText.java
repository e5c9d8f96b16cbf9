package id.pendopo.sites.wordpress.text;

import id.pendopo.newsroom.PublishedPicture;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A post's text as it can stand here; still to be sanitised.
 *
 * @param plain without markup, for a summary
 * @param pictures those of galleries, and the first of the text; they are not in the HTML
 * @param video the first one
 * @param openLinks pages of the old site that are not known here yet
 * @param lost what fell away, as {@code maps.google.com} for an embedded map
 */
public record MovedText(
        String html,
        String plain,
        List<PublishedPicture> pictures,
        Optional<URI> video,
        List<URI> openLinks,
        List<String> shortcodes,
        List<String> lost) {
    public MovedText {
        pictures = List.copyOf(pictures);
        openLinks = List.copyOf(openLinks);
        shortcodes = List.copyOf(shortcodes);
        lost = List.copyOf(lost);
    }
}
