package id.pendopo.complaints.filing;

import java.util.Locale;

/** A text in which whole words and phrases are looked for, whatever stands between them. */
final class SpokenWords {
    private final String spaced;

    SpokenWords(String text) {
        spaced = " " + plain(text) + " ";
    }

    /**
     * @param phrase in lower case
     */
    boolean has(String phrase) {
        return spaced.contains(" " + plain(phrase) + " ");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
