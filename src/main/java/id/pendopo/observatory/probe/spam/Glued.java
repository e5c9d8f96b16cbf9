package id.pendopo.observatory.probe.spam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Finds whether one of many words stands anywhere in a text, also within other words. */
final class Glued {
    private static final int LETTERS = 128;

    /** The words by their first two letters; most places of a text begin none. */
    private final String[][] byStart = new String[LETTERS * LETTERS][];

    /**
     * @param words of two letters or more, ASCII
     */
    Glued(Collection<String> words) {
        for (String word : words) {
            int start = start(word, 0);
            if (start < 0) {
                throw new IllegalArgumentException(
                        "The word '%s' begins with other than ASCII".formatted(word));
            }
            String[] others = byStart[start];
            List<String> all = new ArrayList<>(others == null ? List.of() : Arrays.asList(others));
            all.add(word);
            byStart[start] = all.toArray(String[]::new);
        }
    }

    boolean in(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            int start = start(text, i);
            String[] words = start < 0 ? null : byStart[start];
            if (words != null && begins(text, i, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String text, int at, String[] words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static int start(String text, int at) {
        char one = text.charAt(at);
        char two = text.charAt(at + 1);
        return one < LETTERS && two < LETTERS ? one * LETTERS + two : -1;
    }
}
