package id.pendopo.insight.board;

import java.util.Comparator;
import java.util.function.Predicate;

/** Orders of the board; what is unknown stands last whichever way it is sorted. */
final class BoardOrder {
    private static final Comparator<BoardRow> BY_NAME =
            Comparator.comparing(row -> row.unit().name(), String.CASE_INSENSITIVE_ORDER);

    /** Best first, the unranked after the ranked, the unjudged last. */
    static final Comparator<BoardRow> STANDARD =
            Comparator.comparing((BoardRow r) -> r.standing().isEmpty())
                    .thenComparing(r -> r.standing().map(s -> !s.ranked()).orElse(true))
                    .thenComparing(r -> -r.score())
                    .thenComparing(BY_NAME);

    private BoardOrder() {}

    static Comparator<BoardRow> of(String column, boolean descending) {
        return switch (column) {
            case "nama" -> descending ? BY_NAME.reversed() : BY_NAME;
            case "baru" ->
                    known(
                            r -> r.newestAge().isPresent(),
                            Comparator.comparingDouble(r -> r.newestAge().orElse(0)),
                            descending);
            case "tren" ->
                    known(
                            r -> r.standing().flatMap(s -> s.change()).isPresent(),
                            Comparator.comparingDouble(BoardRow::change),
                            descending);
            default ->
                    descending
                            ? STANDARD
                            : known(
                                    r -> r.score() >= 0,
                                    Comparator.comparingDouble(BoardRow::score),
                                    false);
        };
    }

    private static Comparator<BoardRow> known(
            Predicate<BoardRow> known, Comparator<BoardRow> by, boolean descending) {
        return Comparator.comparing((BoardRow r) -> !known.test(r))
                .thenComparing(descending ? by.reversed() : by)
                .thenComparing(BY_NAME);
    }
}
