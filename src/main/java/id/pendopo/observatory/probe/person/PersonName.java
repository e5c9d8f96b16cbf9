package id.pendopo.observatory.probe.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name ready for comparing: without titles and degrees, each word with the keys of its
 * spellings.
 */
public record PersonName(List<Word> words) {
    private static final Set<String> BETWEEN = Set.of("bin", "binti");

    /**
     * One word of the name.
     *
     * @param text lower case
     * @param keys shared with other spellings of the word
     */
    record Word(String text, Set<String> keys) {
        static Word of(String text) {
            return new Word(text, Spelling.keys(text));
        }

        boolean initial() {
            return text.length() == 1;
        }

        /** Initials and very common names tell little. */
        boolean weak() {
            return initial() || keys.stream().anyMatch(Spelling::common);
        }

        boolean sounds(Word other) {
            return keys.stream().anyMatch(other.keys::contains);
        }
    }

    public PersonName {
        words = List.copyOf(words);
    }

    /** Empty if nothing but titles is written. */
    public static PersonName of(String written) {
        var out = new ArrayList<Word>();
        for (String text : Titles.nameOf(written)) {
            if (!BETWEEN.contains(text)) {
                servants(text).forEach(part -> out.add(Word.of(part)));
            }
        }
        return new PersonName(out);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether the name as written carries a title or a degree. */
    public static boolean titled(String written) {
        return Titles.titled(written);
    }

    /** Abdurrahman, Abdul Rahman and Abd. Rahman are one name. */
    private static List<String> servants(String word) {
        if (word.startsWith("abdul") && word.length() > 7 && !word.startsWith("abdulla")) {
            return List.of("abdul", word.substring(5));
        }
        boolean assimilated = word.length() > 8 && word.matches("abdu([rsdtnz])\\1?[aeiouhy].*");
        if (assimilated) {
            String rest = word.substring(4);
            return List.of("abdul", rest.charAt(0) == rest.charAt(1) ? rest.substring(1) : rest);
        }
        return List.of(word);
    }
}
