package id.pendopo.newsroom.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A title that is there, short enough to be shown whole, and does not shout. */
final class Titles implements Rule {
    /** What search results and cards of networks show of a title. */
    static final int LONGEST = 90;

    private static final int ACRONYM = 5;

    /** Four and more words in capitals, one of them too long to be an abbreviation. */
    private static final Pattern SHOUT =
            Pattern.compile("\\b\\p{Lu}{2,}(?:[ ,/-]+(?:\\p{Lu}{2,}|\\d+)){3,}\\b");

    @Override
    public List<Hint> read(Writing story) {
        var hints = new ArrayList<Hint>();
        String title = story.title().strip();
        if (title.isEmpty()) {
            hints.add(Hint.whole(Remark.TITLE_MISSING, Level.MUST, Part.TITLE));
        } else {
            if (shouts(title)) {
                hints.add(Hint.whole(Remark.TITLE_CAPITALS, Level.SHOULD, Part.TITLE));
            }
            if (title.length() > LONGEST) {
                String length = Integer.toString(title.length());
                hints.add(
                        Hint.whole(
                                Remark.TITLE_LONG,
                                Level.NOTE,
                                Part.TITLE,
                                length,
                                Integer.toString(LONGEST)));
            }
        }
        hints.addAll(shouting(story.bodyText()));
        return hints;
    }

    /** More than two thirds capitals, in words that are no abbreviations as PKK or BPBD. */
    private static boolean shouts(String title) {
        List<String> letters =
                Sentences.words(title).stream().filter(w -> w.matches("\\p{L}.*")).toList();
        long capital = letters.stream().filter(w -> w.matches("[\\p{Lu}’'-]{2,}")).count();
        return letters.stream().anyMatch(Titles::shouted)
                && (letters.size() == 1 || capital * 3 > letters.size() * 2L);
    }

    private static boolean shouted(String word) {
        return word.length() > ACRONYM && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static List<Hint> shouting(Text body) {
        return SHOUT.matcher(body.plain())
                .results()
                .filter(m -> Sentences.words(m.group()).stream().anyMatch(Titles::shouted))
                .map(m ->
                        Hint.at(Remark.SHOUTING, Level.NOTE, body, new Passage(m.start(), m.end())))
                .toList();
    }
}
