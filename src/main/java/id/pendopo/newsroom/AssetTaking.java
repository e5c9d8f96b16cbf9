package id.pendopo.newsroom;

import java.time.Instant;
import java.util.Optional;

/** What became of a file that was sent. */
public sealed interface AssetTaking {
    /**
     * It is in the library.
     *
     * @param position where the camera says it was: a suggestion, never published by itself
     * @param takenAt when the camera says so
     * @param firstOnly whether only the first picture of a moving one was kept
     * @param known whether the same file was in the library already
     */
    record Taken(
            Asset asset,
            Optional<Position> position,
            Optional<Instant> takenAt,
            boolean firstOnly,
            boolean known)
            implements AssetTaking {}

    /** Nothing was kept. */
    record Refused(FileRefusal why) implements AssetTaking {}
}
