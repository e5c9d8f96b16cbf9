package id.pendopo.newsroom.story;

import java.util.Optional;

/**
 * Words in a text, found again after the text was edited: by themselves, and by what stands around
 * them if they stand there more than once.
 *
 * @param quote the words
 * @param before a few letters in front of them
 * @param after a few letters behind them
 */
public record Passage(String quote, String before, String after) {
    public static final int LONGEST_QUOTE = 500;
    private static final int AROUND = 40;

    /** The passage at its place in the text; empty if the words are not in it. */
    public static Optional<Passage> in(String text, String quote) {
        String words = quote.strip();
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        new Passage(
                                words,
                                text.substring(Math.max(0, at - AROUND), at),
                                text.substring(
                                        at + words.length(),
                                        Math.min(text.length(), at + words.length() + AROUND))));
    }

    /** Where in the text it begins now; empty if an edit took its words away. */
    public Optional<Integer> find(String text) {
        int best = -1;
        int most = -1;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            int likeness = likeness(text, at);
            if (likeness > most) {
                best = at;
                most = likeness;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** How many letters around the place are those that stood around the passage. */
    private int likeness(String text, int at) {
        int same = 0;
        while (same < before.length()
                && at - same - 1 >= 0
                && text.charAt(at - same - 1) == before.charAt(before.length() - same - 1)) {
            same++;
        }
        int end = at + quote.length();
        int behind = 0;
        while (behind < after.length()
                && end + behind < text.length()
                && text.charAt(end + behind) == after.charAt(behind)) {
            behind++;
        }
        return same + behind;
    }
}
