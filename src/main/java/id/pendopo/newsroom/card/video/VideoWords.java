package id.pendopo.newsroom.card.video;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Rules of a video's title and description. What the network refuses comes from YouTube's Data API
 * (videos, snippet: 100 letters, 5,000 bytes, no angle brackets); the rest is what people find.
 */
public final class VideoWords {
    static final int LONGEST_TITLE = 100;
    static final int SEEN_TITLE = 60;
    static final int MOST_BYTES = 5000;
    private static final int SHORTEST_TITLE = 15;
    private static final int SEEN_DESCRIPTION = 120;
    private static final double SHOUTED = 0.6;

    private static final Pattern LURE =
            Pattern.compile(
                    "(?i)\\b(viral|heboh|wajib nonton|bikin (kaget|merinding)|nomor \\d+ bikin)\\b");

    private VideoWords() {}

    /** Something to mend. */
    public enum Hint {
        TITLE_MISSING(true),
        TITLE_TOO_LONG(true),
        BRACKETS(true),
        DESCRIPTION_TOO_LONG(true),
        TITLE_CUT_ON_PHONES(false),
        TITLE_SHORT(false),
        SHOUTING(false),
        LURING(false),
        DESCRIPTION_MISSING(false),
        BEGINS_WITH_LINK(false),
        DESCRIPTION_SHORT(false);

        private final boolean refused;

        Hint(boolean refused) {
            this.refused = refused;
        }

        /** Whether the network refuses the video for it. */
        public boolean refused() {
            return refused;
        }
    }

    /** What is to mend, the worst first. */
    public static List<Hint> of(String title, String description) {
        var hints = new ArrayList<Hint>();
        title(title.strip(), hints);
        description(description.strip(), hints);
        if ((title + description).matches("(?s).*[<>].*")) {
            hints.add(Hint.BRACKETS);
        }
        hints.sort(null);
        return hints;
    }

    private static void title(String title, List<Hint> hints) {
        int letters = title.codePointCount(0, title.length());
        if (letters == 0) {
            hints.add(Hint.TITLE_MISSING);
            return;
        }
        if (letters > LONGEST_TITLE) {
            hints.add(Hint.TITLE_TOO_LONG);
        } else if (letters > SEEN_TITLE) {
            hints.add(Hint.TITLE_CUT_ON_PHONES);
        } else if (letters < SHORTEST_TITLE) {
            hints.add(Hint.TITLE_SHORT);
        }
        if (shouted(title)) {
            hints.add(Hint.SHOUTING);
        }
        if (LURE.matcher(title).find()) {
            hints.add(Hint.LURING);
        }
    }

    private static void description(String description, List<Hint> hints) {
        if (description.isEmpty()) {
            hints.add(Hint.DESCRIPTION_MISSING);
            return;
        }
        if (description.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            hints.add(Hint.DESCRIPTION_TOO_LONG);
        }
        if (description.toLowerCase(Locale.ROOT).matches("(?s)(https?://|www\\.).*")) {
            hints.add(Hint.BEGINS_WITH_LINK);
        }
        if (description.length() < SEEN_DESCRIPTION) {
            hints.add(Hint.DESCRIPTION_SHORT);
        }
    }

    /** Long words in capitals; short ones are names of offices and papers, as DPRD and KTP. */
    private static boolean shouted(String title) {
        String[] words = title.split("\\P{L}+");
        long all = java.util.Arrays.stream(words).filter(w -> w.length() > 4).count();
        long loud =
                java.util.Arrays.stream(words)
                        .filter(w -> w.length() > 4 && w.equals(w.toUpperCase(Locale.ROOT)))
                        .count();
        return all > 1 && loud > all * SHOUTED;
    }
}
