package id.pendopo.observatory.probe.page;

import java.text.Normalizer;

/**
 * A text made plain for comparing: letters in lower case and without marks or fancy shapes,
 * everything but letters and digits a single space, a space at both ends. So {@code "Visi & Misi:"}
 * is {@code " visi misi "} and the ornate letters of spam are plain ones.
 *
 * @param offsets for every character where it stands in the original text
 */
public record Folded(String text, int[] offsets) {

    public static Folded of(String original) {
        var out = new StringBuilder(original.length() + 2);
        var offsets = new int[original.length() + 16];
        out.append(' ');
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (c < 128) {
                offsets = put(out, offsets, plain(c), i);
            } else {
                int point = original.codePointAt(i);
                offsets = fancy(out, offsets, point, i);
                i += Character.charCount(point) - 1;
            }
        }
        offsets = put(out, offsets, ' ', original.length());
        return new Folded(out.toString(), offsets);
    }

    /** Only the text, for short pieces. */
    public static String text(String original) {
        return of(original).text();
    }

    /** Where the character at the place came from. */
    public int original(int place) {
        return offsets[Math.min(place, text.length() - 1)];
    }

    private static int[] fancy(StringBuilder out, int[] offsets, int point, int at) {
        if (unseen(point)) {
            return offsets;
        }
        String decomposed = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        int[] grown = offsets;
        for (int j = 0; j < decomposed.length(); j++) {
            char d = decomposed.charAt(j);
            if (Character.getType(d) != Character.NON_SPACING_MARK) {
                grown = put(out, grown, d < 128 ? plain(d) : letter(d), at);
            }
        }
        return grown;
    }

    private static int[] put(StringBuilder out, int[] offsets, char c, int at) {
        if (c == ' ' && out.charAt(out.length() - 1) == ' ') {
            return offsets;
        }
        int[] room = offsets;
        if (out.length() >= room.length) {
            room = java.util.Arrays.copyOf(room, room.length * 2);
        }
        room[out.length()] = at;
        out.append(c);
        return room;
    }

    private static char plain(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : ' ';
    }

    private static char letter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c)
                ? Character.toLowerCase(c)
                : ' ';
    }

    /** Zero-width characters put between the letters of a word to deceive filters. */
    private static boolean unseen(int point) {
        return (point >= 0x200B && point <= 0x200F)
                || point == 0x2060
                || point == 0xFEFF
                || point == 0xAD;
    }
}
