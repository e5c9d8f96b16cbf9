package id.pendopo.observatory.date;

import java.util.Optional;

/** When a page was published and last modified, as far as it says so. */
public record Dated(Optional<Stated> published, Optional<Stated> modified) {
    public static Dated unknown() {
        return new Dated(Optional.empty(), Optional.empty());
    }
}
