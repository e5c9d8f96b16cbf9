package id.pendopo.complaints.clock;

import java.util.List;

/**
 * How soon reports of a kind of matter are dealt with.
 *
 * @param code within its city
 * @param verify from filing until somebody of the desk has read it
 * @param answer from then until the answer
 * @param close from the answer until it counts as settled if the citizen stays silent
 */
public record ServiceClass(String code, Term verify, Term answer, Term close) {
    private static final String BETWEEN = " ";

    /** Reads what {@link #written} wrote. */
    public static ServiceClass read(String written) {
        List<String> parts = List.of(written.split(BETWEEN, -1));
        if (parts.size() != 4) {
            throw new IllegalArgumentException(
                    "Class of service '%s', expected a code and three terms".formatted(written));
        }
        return new ServiceClass(
                parts.get(0),
                Term.read(parts.get(1)),
                Term.read(parts.get(2)),
                Term.read(parts.get(3)));
    }

    /**
     * With its terms, for a report's history: what counted then counts for good, though the city
     * may change its classes later.
     */
    public String written() {
        return String.join(BETWEEN, code, verify.written(), answer.written(), close.written());
    }
}
