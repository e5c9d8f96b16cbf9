package id.pendopo.publishing.network;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * A picture or video of a post.
 *
 * @param key names the file for good, as its hash: the same key is the same bytes
 * @param type the media type of the bytes, as {@code image/jpeg}
 * @param bytes the whole length
 * @param length of a video
 * @param alt says what is to be seen; empty if nobody wrote it
 * @param publicAddress where the network may fetch it
 * @param source where we read it ourselves, in pieces
 */
public record Medium(
        String key,
        Kind kind,
        String type,
        int width,
        int height,
        long bytes,
        Optional<Duration> length,
        String alt,
        URI publicAddress,
        Reads source) {
    /** What it is. */
    public enum Kind {
        PICTURE,
        VIDEO
    }

    /** Reads a range of bytes, so that a video is never whole in memory. */
    @FunctionalInterface
    public interface Reads {
        /**
         * @return exactly so many bytes, fewer only at the end
         */
        byte[] read(long from, int length) throws IOException;
    }

    /** Width by height. */
    public double ratio() {
        return height == 0 ? 0 : (double) width / height;
    }
}
