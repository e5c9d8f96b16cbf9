package id.pendopo.newsroom;

import java.text.Normalizer;
import java.util.Locale;

/** Makes a name that is safe in addresses, headers and every file system out of any name. */
final class FileName {
    private static final int MOST_LETTERS = 80;

    private FileName() {}

    static String of(String name, String ending) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        String plain =
                Normalizer.normalize(dot > 0 ? file.substring(0, dot) : file, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), MOST_LETTERS));
        String tidy = cut.replaceAll("^-+|-+$", "");
        return (tidy.isEmpty() ? "berkas" : tidy) + "." + ending;
    }
}
