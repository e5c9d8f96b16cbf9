package id.pendopo.newsroom.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether a story was told before. */
final class Duplicates {
    /** From here on it is the same story. */
    private static final double SAME = 0.8;

    /** From here on much of it was taken over. */
    private static final double ALIKE = 0.45;

    /** Short texts are alike by chance. */
    private static final int FEWEST_WORDS = 25;

    private Duplicates() {}

    private record Found(Earlier earlier, double likeness) {}

    static Optional<Hint> read(Writing story, List<Earlier> earlier) {
        if (Sentences.words(story.body()).size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        return earlier.stream()
                .filter(e -> Sentences.words(e.body()).size() >= FEWEST_WORDS)
                .map(e -> new Found(e, Likeness.of(story.body(), e.body())))
                .filter(found -> found.likeness() >= ALIKE)
                .max(Comparator.comparingDouble(Found::likeness))
                .map(Duplicates::hint);
    }

    private static Hint hint(Found found) {
        return Hint.whole(
                Remark.DUPLICATE,
                found.likeness() >= SAME ? Level.SHOULD : Level.NOTE,
                Part.BODY,
                found.earlier().title(),
                Long.toString(Math.round(found.likeness() * 100)),
                found.earlier().address());
    }
}
