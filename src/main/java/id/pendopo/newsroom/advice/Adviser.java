package id.pendopo.newsroom.advice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rules over one list of words. Pure: the same story gets the same advice. */
public final class Adviser {
    private static final Comparator<Hint> ORDER =
            Comparator.comparing(Hint::level)
                    .thenComparing(Hint::part)
                    .thenComparing(hint -> hint.passage().map(Passage::start).orElse(-1));

    private final List<Rule> rules;
    private final ShortNarrative narrative;

    public Adviser(Lexicon lexicon) {
        var hardWords = new HardWords(lexicon);
        var opening = new Opening(lexicon);
        this.rules =
                List.of(
                        new Completeness(),
                        new Titles(),
                        new LongSentences(),
                        opening,
                        hardWords,
                        new Interest(),
                        new Children(),
                        new PersonalData());
        this.narrative = new ShortNarrative(hardWords, opening);
    }

    /**
     * The advice on a story.
     *
     * @param earlier stories it may repeat
     */
    public Advised advise(Writing story, List<Earlier> earlier) {
        List<Hint> hints =
                Stream.concat(
                                rules.stream().flatMap(rule -> rule.read(story).stream()),
                                Duplicates.read(story, earlier).stream())
                        .sorted(ORDER)
                        .toList();
        return new Advised(hints, meter(story.body()));
    }

    /** The meter alone, while somebody types. */
    public Meter meter(String body) {
        return narrative.measure(body);
    }
}
