package id.pendopo.newsroom.upload;

import id.pendopo.newsroom.FileRefusal;
import id.pendopo.newsroom.Position;
import java.time.Duration;
import java.util.Optional;

/** What a video's container says of it. */
public sealed interface VideoTold {
    /**
     * Kept as it is, apart from notes about where it was made, which were blanked in place.
     *
     * @param width of the picture; 0 if it does not say
     * @param length empty if it does not say
     * @param position where the camera says it was
     */
    record Fit(int width, int height, Optional<Duration> length, Optional<Position> position)
            implements VideoTold {}

    record Unfit(FileRefusal why) implements VideoTold {}
}
