package id.pendopo.newsroom.story;

import java.text.Normalizer;
import java.util.Locale;

/** The part of a story's address that is made of its title. */
public final class Slug {
    private static final int LONGEST = 80;

    private Slug() {}

    /** Lower case letters, digits and hyphens, cut at a word; {@code fallback} if none is left. */
    public static String of(String title, String fallback) {
        String plain =
                Normalizer.normalize(title, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        if (plain.length() > LONGEST) {
            int end = plain.lastIndexOf('-', LONGEST);
            plain = plain.substring(0, end > 0 ? end : LONGEST);
        }
        return plain.isEmpty() ? fallback : plain;
    }
}
