package id.pendopo.newsroom.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts Indonesian text into sentences and words. */
final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?]+[\"”’')\\]]*(?=\\s|$)|\\R+");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}][\\p{L}\\p{M}’'-]*|\\d[\\d.,:/]*\\d|\\d");
    private static final Pattern LAST = Pattern.compile("(\\S+)$");

    /** After these a point ends no sentence: street, number, titles of persons. */
    private static final Set<String> SHORT =
            Set.of(
                    "jl", "jln", "no", "nomor", "gg", "kel", "kec", "kab", "prov", "tgl", "hlm",
                    "dr", "drs", "dra", "drg", "prof", "ir", "h", "hj", "kh", "rd", "ust", "bpk",
                    "sdr", "yth", "st", "sh", "se", "mm", "msi", "mt", "mpd", "spd", "sip", "ssos",
                    "skm", "mkes", "mh", "amd", "dkk", "dsb", "dst", "dll", "a.n", "u.p", "s.d",
                    "rp", "tlp", "telp", "hp");

    private Sentences() {}

    /** A sentence with its place in the text, without the white space around it. */
    record Sentence(Passage passage, String text) {
        List<String> words() {
            return Sentences.words(text);
        }
    }

    static List<Sentence> of(String text) {
        var sentences = new ArrayList<Sentence>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            boolean line = Character.isWhitespace(text.charAt(end.start()));
            if (line || !abbreviated(text, from, end)) {
                add(sentences, text, from, end.end());
                from = end.end();
            }
        }
        add(sentences, text, from, text.length());
        return sentences;
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(m -> m.group()).toList();
    }

    private static boolean abbreviated(String text, int from, Matcher end) {
        if (!end.group().equals(".")) {
            return false;
        }
        Matcher last = LAST.matcher(text.substring(from, end.start()));
        if (!last.find()) {
            return false;
        }
        String word = last.group(1).replaceAll("^[(\"“‘]+", "");
        String bare = word.toLowerCase(Locale.ROOT);
        boolean initial = word.matches("\\p{Lu}") || word.matches("(\\p{L}{1,3}\\.)+\\p{L}{1,4}");
        return SHORT.contains(bare.replaceAll("[.,]$", "")) || initial && goesOn(text, end.end());
    }

    /**
     * Whether something follows that reads on: S.Sos. ends a sentence only at the end of a text.
     */
    private static boolean goesOn(String text, int at) {
        return !text.substring(at).isBlank();
    }

    private static void add(List<Sentence> all, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end && !words(text.substring(start, end)).isEmpty()) {
            all.add(new Sentence(new Passage(start, end), text.substring(start, end)));
        }
    }
}
