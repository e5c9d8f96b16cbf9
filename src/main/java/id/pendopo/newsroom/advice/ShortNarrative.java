package id.pendopo.newsroom.advice;

import id.pendopo.newsroom.advice.Meter.Aspect;
import id.pendopo.newsroom.advice.Meter.Measure;
import id.pendopo.newsroom.advice.Meter.Verdict;
import java.util.List;

/**
 * The short-narrative meter. Its bounds were set on the good and bad texts of {@code
 * ShortNarrativeTest}; each aspect falls evenly from its best value to its worst.
 */
final class ShortNarrative {
    private static final int MOST = 25;

    /** Below this there is nothing to judge. */
    private static final int FEWEST_WORDS = 8;

    private static final int ENOUGH_WORDS = 35;
    private static final int BEST_WORDS = 160;
    private static final int WORST_WORDS = 420;
    private static final double BEST_SENTENCE = 16;
    private static final double WORST_SENTENCE = 32;

    /**
     * Letters from which a word is long; Indonesian words grow by what is put before and behind.
     */
    private static final int LONG_WORD = 11;

    private static final double BEST_LONG = 0.12;
    private static final double WORST_LONG = 0.34;

    /** A hard word weighs as much as so many long ones. */
    private static final int HARD_WORD = 2;

    private final HardWords hardWords;
    private final Opening opening;

    ShortNarrative(HardWords hardWords, Opening opening) {
        this.hardWords = hardWords;
        this.opening = opening;
    }

    Meter measure(String body) {
        List<String> words = Sentences.words(body);
        return words.size() < FEWEST_WORDS
                ? Meter.nothingYet()
                : Meter.of(
                        List.of(
                                length(words.size()),
                                sentences(words.size(), Sentences.of(body).size()),
                                plain(body, words),
                                opening(body)));
    }

    private static Measure length(int words) {
        if (words < ENOUGH_WORDS) {
            int points = MOST * words / ENOUGH_WORDS;
            return new Measure(Aspect.LENGTH, points, MOST, Verdict.SHORT, words);
        }
        int points = points(words, BEST_WORDS, WORST_WORDS);
        return new Measure(Aspect.LENGTH, points, MOST, verdict(points, Verdict.LONG), words);
    }

    private static Measure sentences(int words, int sentences) {
        double average = (double) words / Math.max(1, sentences);
        int points = points(average, BEST_SENTENCE, WORST_SENTENCE);
        return new Measure(
                Aspect.SENTENCES,
                points,
                MOST,
                verdict(points, Verdict.LONG),
                (int) Math.round(average));
    }

    private Measure plain(String body, List<String> words) {
        long heavy =
                words.stream().filter(word -> word.length() >= LONG_WORD).count()
                        + (long) HARD_WORD * hardWords.count(body);
        double share = (double) heavy / words.size();
        int points = points(share, BEST_LONG, WORST_LONG);
        return new Measure(
                Aspect.PLAIN,
                points,
                MOST,
                verdict(points, Verdict.WORDY),
                (int) Math.min(100, Math.round(share * 100)));
    }

    private Measure opening(String body) {
        Opening.Told told = opening.told(body);
        int points = Math.max(0, MOST * told.answered() / 4 - (told.wordy() ? MOST / 2 : 0));
        Verdict verdict =
                told.wordy() ? Verdict.WORDY : told.answered() >= 3 ? Verdict.GOOD : Verdict.SHORT;
        return new Measure(Aspect.OPENING, points, MOST, verdict, told.answered());
    }

    private static Verdict verdict(int points, Verdict bad) {
        return points * 5 >= MOST * 4 ? Verdict.GOOD : bad;
    }

    private static int points(double value, double best, double worst) {
        return (int) Math.round(MOST * Math.clamp((worst - value) / (worst - best), 0, 1));
    }
}
