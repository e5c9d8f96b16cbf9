package id.pendopo.newsroom.advice;

import java.util.List;

/**
 * How short, plain and to the point a text is ("pendek, lugas, mengena").
 *
 * @param score from 0 to 100; the sum of its measures
 * @param measures always in the same order
 */
public record Meter(int score, Band band, List<Measure> measures) {
    /** From what score a text is called good or fair. */
    private static final int GOOD_FROM = 75;

    private static final int FAIR_FROM = 50;

    public Meter {
        measures = List.copyOf(measures);
    }

    /** The score in a word. */
    public enum Band {
        GOOD,
        FAIR,
        WEAK,
        /** There is too little text to judge. */
        NOTHING_YET
    }

    /** What is measured. */
    public enum Aspect {
        /** Words of the whole text. */
        LENGTH,
        /** Words in a sentence on average. */
        SENTENCES,
        /** Long words, jargon, unexplained abbreviations. */
        PLAIN,
        /** What the first sentence answers. */
        OPENING
    }

    /** Which of an aspect's sentences is said. */
    public enum Verdict {
        GOOD,
        SHORT,
        LONG,
        WORDY
    }

    /**
     * One aspect.
     *
     * @param points reached out of {@code most}
     * @param value what was counted, as 18 words; its unit is the aspect's
     */
    public record Measure(Aspect aspect, int points, int most, Verdict verdict, int value) {}

    static Meter of(List<Measure> measures) {
        int score = measures.stream().mapToInt(Measure::points).sum();
        Band band = score >= GOOD_FROM ? Band.GOOD : score >= FAIR_FROM ? Band.FAIR : Band.WEAK;
        return new Meter(score, band, measures);
    }

    static Meter nothingYet() {
        return new Meter(0, Band.NOTHING_YET, List.of());
    }
}
