package id.pendopo.newsroom.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The first sentence, which is all that many people read: who did what, where, when. */
final class Opening implements Rule {
    private final List<Term> wordy;

    Opening(Lexicon lexicon) {
        this.wordy = lexicon.terms(Term.Kind.OPENING);
    }

    /** What the first sentence tells. */
    record Told(boolean who, boolean what, boolean where, boolean when, boolean wordy) {
        int answered() {
            return (who ? 1 : 0) + (what ? 1 : 0) + (where ? 1 : 0) + (when ? 1 : 0);
        }
    }

    @Override
    public List<Hint> read(Writing story) {
        var hints = new ArrayList<Hint>();
        Text body = story.bodyText();
        wordy(body.plain())
                .ifPresent(term ->
                        hints.add(
                                Hint.at(
                                        Remark.OPENING_WORDY,
                                        Level.NOTE,
                                        body,
                                        new Passage(
                                                start(body.plain()), end(body.plain(), term)))));
        return hints;
    }

    Told told(String body) {
        String first =
                Sentences.of(body).stream().findFirst().map(Sentences.Sentence::text).orElse("");
        return new Told(
                Signs.WHO.matcher(first).find() || named(first),
                Signs.DEED.matcher(first).find(),
                Signs.WHERE.matcher(first).find() || dateline(first),
                Signs.WHEN.matcher(first).find(),
                wordy(body).isPresent());
    }

    /** Two capital words in a row inside the sentence: a person's or an office's name. */
    private static boolean named(String sentence) {
        return sentence.matches("(?s).*\\b\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+.*");
    }

    /** As newspapers begin: KOTA - ... */
    private static boolean dateline(String sentence) {
        return sentence.matches("(?s)\\p{Lu}[\\p{L} ,]{2,40} [-–—] .*");
    }

    private Optional<Term> wordy(String body) {
        String beginning = body.substring(start(body)).toLowerCase(Locale.ROOT);
        return wordy.stream()
                .filter(term -> beginning.startsWith(term.term().toLowerCase(Locale.ROOT) + " "))
                .findFirst();
    }

    private static int start(String body) {
        int start = 0;
        while (start < body.length() && !Character.isLetterOrDigit(body.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int end(String body, Term term) {
        return start(body) + term.term().length();
    }
}
