package id.pendopo.directory.ledger;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is the same in two ways to write one name: case, marks, spaces and usual short forms. */
public final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private NameKey() {}

    /** The key; empty if the text has neither letter nor digit. */
    public static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String words = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        int end = words.indexOf(' ');
        return end < 0 ? words : whole(words.substring(0, end)) + words.substring(end);
    }

    /** Words for an address: the key with hyphens. */
    public static String slug(String name) {
        return of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String whole(String word) {
        return switch (word) {
            case "kel" -> "kelurahan";
            case "kec" -> "kecamatan";
            case "pusk", "pkm" -> "puskesmas";
            case "bag" -> "bagian";
            default -> word;
        };
    }
}
