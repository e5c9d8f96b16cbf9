package id.pendopo.newsroom;

import java.util.UUID;

/**
 * The id of a picture, video or document of the media library. Version 7, so that it sorts by the
 * moment it came into being.
 */
public record AssetId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
