package id.pendopo.newsroom.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Jargon, foreign and wordy phrases, and abbreviations that are not spelled out; each once. */
final class HardWords implements Rule {
    private final List<Entry> entries;

    HardWords(Lexicon lexicon) {
        this.entries = lexicon.terms().stream().flatMap(term -> Entry.of(term).stream()).toList();
    }

    private record Entry(Term term, Remark remark, Pattern pattern) {
        static Optional<Entry> of(Term term) {
            return remark(term.kind()).map(remark -> new Entry(term, remark, pattern(term)));
        }

        private static Optional<Remark> remark(Term.Kind kind) {
            return switch (kind) {
                case JARGON -> Optional.of(Remark.JARGON);
                case WORDY -> Optional.of(Remark.WORDY);
                case FOREIGN -> Optional.of(Remark.FOREIGN);
                case ABBREVIATION -> Optional.of(Remark.ABBREVIATION);
                case OPENING -> Optional.empty();
            };
        }

        private static Pattern pattern(Term term) {
            String words = Pattern.quote(term.term()).replace(" ", "\\E\\s+\\Q");
            int flags = term.kind() == Term.Kind.ABBREVIATION ? 0 : Pattern.CASE_INSENSITIVE;
            return Pattern.compile(
                    "(?<![\\p{L}\\d-])" + words + "(?![\\p{L}\\d-])", flags | Pattern.UNICODE_CASE);
        }
    }

    @Override
    public List<Hint> read(Writing story) {
        var hints = new ArrayList<Hint>();
        String all = story.title() + "\n" + story.summary() + "\n" + story.body();
        for (Entry entry : entries) {
            if (entry.remark() != Remark.ABBREVIATION || !explained(entry.term(), all)) {
                first(entry, story).ifPresent(hints::add);
            }
        }
        return hints;
    }

    /** Spelled out somewhere: the full form stands in the text, or brackets with the letters. */
    private static boolean explained(Term term, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return !term.instead().isEmpty() && lower.contains(term.instead().toLowerCase(Locale.ROOT))
                || text.contains("(" + term.term() + ")")
                || text.contains(term.term() + " (");
    }

    private static Optional<Hint> first(Entry entry, Writing story) {
        return Stream.of(story.bodyText(), story.summaryText(), story.titleText())
                .flatMap(text -> {
                    Matcher found = entry.pattern().matcher(text.plain());
                    return found.find()
                            ? Stream.of(
                                    Hint.at(
                                            entry.remark(),
                                            Level.NOTE,
                                            text,
                                            new Passage(found.start(), found.end()),
                                            entry.term().instead()))
                            : Stream.empty();
                })
                .findFirst();
    }

    /** How many places of the text are hard words; for the meter. */
    int count(String text) {
        return entries.stream()
                .filter(entry ->
                        entry.remark() != Remark.ABBREVIATION || !explained(entry.term(), text))
                .mapToInt(entry -> (int) entry.pattern().matcher(text).results().count())
                .sum();
    }
}
