package id.pendopo.newsroom.card.draw;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A text with only what can be drawn. Emoji and scripts without a font of ours are left out and
 * named, instead of becoming empty boxes.
 *
 * @param text composed, on one line, without what steers direction or has no width
 * @param missing letters that were left out
 */
record Legible(String text, Set<String> missing) {
    /** Piled accents would grow out of every line. */
    private static final int MOST_MARKS = 2;

    private static final int ZERO_WIDTH_JOINER = 0x200d;
    private static final int VARIATION = 0xfe0f;

    static Legible of(String written, CardFonts fonts) {
        String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
        var kept = new StringBuilder();
        var missing = new LinkedHashSet<String>();
        int marks = 0;
        for (int letter : composed.codePoints().toArray()) {
            marks = mark(letter) ? marks + 1 : 0;
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                kept.append(' ');
            } else if (silent(letter) || marks > MOST_MARKS) {
                continue;
            } else if (fonts.has(letter)) {
                kept.appendCodePoint(letter);
            } else if (!mark(letter) && letter != VARIATION) {
                missing.add(Character.toString(letter));
            }
        }
        return new Legible(kept.toString().replaceAll(" {2,}", " ").strip(), missing);
    }

    private static boolean mark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean silent(int letter) {
        int type = Character.getType(letter);
        return letter == ZERO_WIDTH_JOINER
                || type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE;
    }
}
