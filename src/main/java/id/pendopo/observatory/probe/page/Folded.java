package id.pendopo.observatory.probe.page;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text made plain for comparing: letters in lower case and without marks or fancy shapes,
 * everything but letters and digits a single space, a space at both ends. So {@code "Visi & Misi:"}
 * is {@code " visi misi "} and the ornate letters of spam are plain ones.
 */
public final class Folded {
    private final String original;
    private final String text;
    private final boolean ascii;
    private final byte[] letters;
    private int @Nullable [] places;

    private Folded(String original, String text, boolean ascii) {
        this.original = original;
        this.text = text;
        this.ascii = ascii;
        this.letters = ascii ? text.getBytes(StandardCharsets.ISO_8859_1) : letters(text);
    }

    private static byte[] letters(String text) {
        var letters = new byte[text.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = text.charAt(i) < 128 ? (byte) text.charAt(i) : -1;
        }
        return letters;
    }

    public static Folded of(String original) {
        Optional<String> plain = plain(original);
        return new Folded(
                original,
                plain.orElseGet(() -> new Folding(original, new int[0]).fold()),
                plain.isPresent());
    }

    /** Only the text, for short pieces. */
    public static String text(String original) {
        return plain(original).orElseGet(() -> new Folding(original, new int[0]).fold());
    }

    public String text() {
        return text;
    }

    /** The text's letters, one byte each, for scanning; negative where it is not ASCII. */
    byte[] letters() {
        return letters;
    }

    /** Whether all of the original is ASCII. */
    public boolean ascii() {
        return ascii;
    }

    /** Where the character at the place came from; found out when it is first asked for. */
    public int original(int place) {
        int[] known = places;
        if (known == null) {
            known = new int[text.length()];
            new Folding(original, known).fold();
            places = known;
        }
        return known[Math.min(place, known.length - 1)];
    }

    /** The same for a text of ASCII, as most are; empty for any other. */
    private static Optional<String> plain(String original) {
        int size = original.length();
        var out = new byte[size + 2];
        out[0] = ' ';
        int length = 1;
        for (int i = 0; i < size; i++) {
            char c = original.charAt(i);
            if (c >= Folding.PLAIN.length) {
                return Optional.empty();
            }
            byte plain = Folding.PLAIN[c];
            if (plain != ' ' || out[length - 1] != ' ') {
                out[length++] = plain;
            }
        }
        if (out[length - 1] != ' ') {
            out[length++] = ' ';
        }
        return Optional.of(new String(out, 0, length, StandardCharsets.ISO_8859_1));
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
        private static final byte[] PLAIN = plain();

        private final String original;
        private final int[] places;
        private char[] out;
        private int length;

        /**
         * @param places filled with where each character came from, as far as there is room
         */
        Folding(String original, int[] places) {
            this.original = original;
            this.places = places;
            out = new char[original.length() + 2];
        }

        String fold() {
            length = 1;
            out[0] = ' ';
            for (int i = 0; i < original.length(); i++) {
                char c = original.charAt(i);
                if (c < PLAIN.length) {
                    put((char) PLAIN[c], i);
                } else {
                    int point = original.codePointAt(i);
                    fancy(point, i);
                    i += Character.charCount(point) - 1;
                }
            }
            put(' ', original.length());
            return new String(out, 0, length);
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
                    put(d < PLAIN.length ? (char) PLAIN[d] : letter(d), at);
                }
            }
        }

        private void put(char c, int at) {
            if (c == ' ' && out[length - 1] == ' ') {
                return;
            }
            if (length == out.length) {
                out = Arrays.copyOf(out, length * 2);
            }
            if (length < places.length) {
                places[length] = at;
            }
            out[length++] = c;
        }

        private static char letter(char c) {
            return Character.isLetterOrDigit(c) || Character.isSurrogate(c)
                    ? Character.toLowerCase(c)
                    : ' ';
        }

        private static byte[] plain() {
            var plain = new byte[128];
            for (char c = 0; c < plain.length; c++) {
                boolean small = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
                plain[c] = (byte) (c >= 'A' && c <= 'Z' ? c + 32 : small ? c : ' ');
            }
            return plain;
        }
    }
}
