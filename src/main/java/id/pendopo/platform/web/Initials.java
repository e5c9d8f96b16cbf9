package id.pendopo.platform.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The letters that stand for a person where the name has no room. */
final class Initials {
    private Initials() {}

    /** First letters of the first two words that begin with a letter, as RW of Rina Wahyuni. */
    static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .limit(2)
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
