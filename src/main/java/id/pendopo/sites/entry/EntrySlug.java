package id.pendopo.sites.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The part of an entry's address that is made of its words. */
final class EntrySlug {
    private static final int LONGEST = 80;

    private EntrySlug() {}

    /** Lower case letters, digits and hyphens, cut at a word; {@code isi} if none is left. */
    static String of(String title, EntryBody body) {
        return switch (body) {
            case EntryBody.Profile profile -> profile.part().slug();
            case EntryBody.PublicInformation information ->
                    information.item() + information.year().map(y -> "-" + y).orElse("");
            case EntryBody.Service s -> plain(title);
            case EntryBody.Agenda a -> plain(title);
            case EntryBody.Document d -> plain(title);
            case EntryBody.Question q -> plain(title);
            case EntryBody.FreePage p -> plain(title);
        };
    }

    /** The first of the words, the words and 2, the words and 3 ... that nobody has. */
    static String free(Set<String> taken, String wanted) {
        String slug = wanted;
        for (int n = 2; taken.contains(slug); n++) {
            slug = wanted + "-" + n;
        }
        return slug;
    }

    private static String plain(String title) {
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
        return plain.isEmpty() ? "isi" : plain;
    }
}
