package id.pendopo.publishing.post;

import id.pendopo.newsroom.AssetId;
import id.pendopo.platform.file.FileHash;
import id.pendopo.publishing.network.Medium;
import java.net.URI;

/**
 * A picture or video as it goes out: its very bytes, named by their hash.
 *
 * @param type the media type of the bytes
 * @param alt says what is to be seen; empty if nobody wrote it
 * @param address where the network may fetch it
 */
public record PostMedium(
        AssetId asset,
        FileHash file,
        Medium.Kind kind,
        String type,
        int width,
        int height,
        long bytes,
        String alt,
        URI address) {}
