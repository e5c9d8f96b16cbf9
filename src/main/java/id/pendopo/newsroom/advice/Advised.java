package id.pendopo.newsroom.advice;

import java.util.List;

/**
 * All advice on a story.
 *
 * @param hints the most urgent first, then in the order of the text
 */
public record Advised(List<Hint> hints, Meter meter) {
    public Advised {
        hints = List.copyOf(hints);
    }

    public long count(Level level) {
        return hints.stream().filter(hint -> hint.level() == level).count();
    }

    public List<Hint> of(Level level) {
        return hints.stream().filter(hint -> hint.level() == level).toList();
    }
}
