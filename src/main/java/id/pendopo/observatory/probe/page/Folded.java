package id.pendopo.observatory.probe.page;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text made plain for comparing: letters in lower case and without marks or fancy shapes,
 * everything but letters and digits a single space, a space at both ends. So {@code "Visi & Misi:"}
 * is {@code " visi misi "} and the ornate letters of spam are plain ones.
 *
 * @param offsets where in the original text every character stands
 * @param ascii whether all of the original is ASCII
 */
public record Folded(String text, Offsets offsets, boolean ascii) {

    public static Folded of(String original) {
        return new Folding(original).fold();
    }

    /** Only the text, for short pieces. */
    public static String text(String original) {
        return of(original).text();
    }

    /** Where the character at the place came from. */
    public int original(int place) {
        return offsets.at(Math.min(place, text.length() - 1));
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

        private final String original;
        private char[] out;
        private int[] places;
        private int length;
        private boolean ascii = true;

        Folding(String original) {
            this.original = original;
            out = new char[original.length() + 2];
            places = new int[original.length() + 2];
        }

        Folded fold() {
            length = 1;
            out[0] = ' ';
            char[] source = original.toCharArray();
            for (int i = 0; i < source.length; i++) {
                char c = source[i];
                if (c < 128) {
                    put(PLAIN[c], i);
                } else {
                    ascii = false;
                    int point = original.codePointAt(i);
                    fancy(point, i);
                    i += Character.charCount(point) - 1;
                }
            }
            put(' ', source.length);
            return new Folded(new String(out, 0, length), Offsets.of(places, length), ascii);
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
                places = Arrays.copyOf(places, length * 2);
            }
            out[length] = c;
            places[length++] = at;
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
