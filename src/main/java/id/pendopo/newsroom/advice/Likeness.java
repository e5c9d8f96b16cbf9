package id.pendopo.newsroom.advice;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How much of one text stands in another, by runs of three words. */
final class Likeness {
    private static final int RUN = 3;

    private Likeness() {}

    /**
     * From 0, nothing in common, to 1, the same. The share of the shorter text's runs that the
     * other has too, so that a copy with a paragraph added is still a copy.
     */
    static double of(String one, String other) {
        Set<String> ours = runs(one);
        Set<String> theirs = runs(other);
        int fewer = Math.min(ours.size(), theirs.size());
        if (fewer == 0) {
            return 0;
        }
        long common = ours.stream().filter(theirs::contains).count();
        return (double) common / fewer;
    }

    private static Set<String> runs(String text) {
        List<String> words = Sentences.words(text.toLowerCase(Locale.ROOT));
        var runs = new HashSet<String>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
