package id.pendopo.publishing.network;

import id.pendopo.newsroom.Position;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A post in one network's form.
 *
 * @param form where on the network it stands
 * @param title for networks that have one, as YouTube; else empty
 * @param link the page it leads to
 * @param media in order
 * @param firstComment written below the post once it is there ({@link Reactions#reply}); empty for
 *     none
 * @param hashtags without the sign, in order; the adapter puts them behind the text
 * @param publishAt a moment at which the network itself shows it; empty to show it at once
 */
public record Content(
        Form form,
        String text,
        String title,
        Optional<URI> link,
        List<Medium> media,
        String firstComment,
        List<String> hashtags,
        Optional<Position> location,
        boolean madeForKids,
        Optional<Instant> publishAt) {
    /** Where on the network a post stands. */
    public enum Form {
        POST,
        STORY,
        REEL
    }

    public Content {
        media = List.copyOf(media);
        hashtags = List.copyOf(hashtags);
    }

    /** An ordinary post of words, with or without media. */
    public static Content of(String text, List<Medium> media) {
        return new Content(
                Form.POST,
                text,
                "",
                Optional.empty(),
                media,
                "",
                List.of(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** The text with its hashtags below, as every adapter sends it and every limit counts it. */
    public String words() {
        if (hashtags.isEmpty()) {
            return text;
        }
        String signed = "#" + String.join(" #", hashtags);
        return text.isBlank() ? signed : text + "\n\n" + signed;
    }

    /** The words with the link in a line of its own, for networks that have no field for it. */
    public String wordsWithLink() {
        String words = words();
        return link.map(at -> words.isBlank() ? at.toString() : words + "\n\n" + at).orElse(words);
    }

    public List<Medium> pictures() {
        return media.stream().filter(m -> m.kind() == Medium.Kind.PICTURE).toList();
    }

    public Optional<Medium> video() {
        return media.stream().filter(m -> m.kind() == Medium.Kind.VIDEO).findFirst();
    }
}
