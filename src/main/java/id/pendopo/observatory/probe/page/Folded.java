package id.pendopo.observatory.probe.page;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text made plain for comparing: letters in lower case and without marks or fancy shapes,
 * everything but letters and digits a single space, a space at both ends. So {@code "Visi & Misi:"}
 * is {@code " visi misi "} and the ornate letters of spam are plain ones.
 *
 * @param offsets for every character where it stands in the original text
 */
public record Folded(String text, int[] offsets) {

    public static Folded of(String original) {
        return new Folding(original.length()).fold(original);
    }

    /** Only the text, for short pieces. */
    public static String text(String original) {
        return of(original).text();
    }

    /** Where the character at the place came from. */
    public int original(int place) {
        return offsets[Math.min(place, text.length() - 1)];
    }

    /** Zero-width characters put between the letters of a word to deceive filters. */
    private static boolean unseen(int point) {
        return (point >= 0x200B && point <= 0x200F)
                || point == 0x2060
                || point == 0xFEFF
                || point == 0xAD;
    }

    /** Folds one text; used once. */
    private static final class Folding {
        private static final char[] PLAIN = plain();

        private char[] out;
        private int[] offsets;
        private int length;

        Folding(int original) {
            out = new char[original + 2];
            offsets = new int[original + 2];
        }

        Folded fold(String original) {
            length = 1;
            out[0] = ' ';
            for (int i = 0; i < original.length(); i++) {
                char c = original.charAt(i);
                if (c < 128) {
                    put(PLAIN[c], i);
                } else {
                    int point = original.codePointAt(i);
                    fancy(point, i);
                    i += Character.charCount(point) - 1;
                }
            }
            put(' ', original.length());
            return new Folded(new String(out, 0, length), offsets);
        }

        private void fancy(int point, int at) {
            if (unseen(point)) {
                return;
            }
            String decomposed =
                    Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
            for (int j = 0; j < decomposed.length(); j++) {
                char d = decomposed.charAt(j);
                if (Character.getType(d) != Character.NON_SPACING_MARK) {
                    put(d < 128 ? PLAIN[d] : letter(d), at);
                }
            }
        }

        private void put(char c, int at) {
            if (c == ' ' && out[length - 1] == ' ') {
                return;
            }
            if (length == out.length) {
                out = Arrays.copyOf(out, length * 2);
                offsets = Arrays.copyOf(offsets, length * 2);
            }
            out[length] = c;
            offsets[length++] = at;
        }

        private static char letter(char c) {
            return Character.isLetterOrDigit(c) || Character.isSurrogate(c)
                    ? Character.toLowerCase(c)
                    : ' ';
        }

        private static char[] plain() {
            var plain = new char[128];
            for (char c = 0; c < plain.length; c++) {
                boolean small = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
                plain[c] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : small ? c : ' ';
            }
            return plain;
        }
    }
}
