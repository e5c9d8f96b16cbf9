package id.pendopo.newsroom.picture;

import id.pendopo.newsroom.FileRefusal;
import id.pendopo.newsroom.Position;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What became of a picture that was sent. */
public sealed interface PreparedPicture {
    /**
     * Fit to be shown.
     *
     * @param sizes widest first
     * @param position where the camera says it was
     * @param taken when it says so
     * @param moving whether only the first of several pictures was kept
     */
    record Ready(
            List<Size> sizes, Optional<Position> position, Optional<Instant> taken, boolean moving)
            implements PreparedPicture {
        public Ready {
            sizes = List.copyOf(sizes);
        }

        public Size widest() {
            return sizes.getFirst();
        }
    }

    record Refused(FileRefusal why) implements PreparedPicture {}

    /**
     * The picture as JPEG in one width.
     *
     * @param jpeg without any metadata
     */
    record Size(int width, int height, byte[] jpeg) {}
}
