package id.pendopo.newsroom.advice;

/**
 * A stretch of a part's plain text.
 *
 * @param start the index of its first character
 * @param end the index after its last
 */
public record Passage(int start, int end) {
    public Passage {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Passage from %d to %d".formatted(start, end));
        }
    }

    /** The words themselves. */
    public String of(String text) {
        return text.substring(start, end);
    }

    boolean overlaps(Passage other) {
        return start < other.end && other.start < end;
    }
}
