package id.pendopo.sites.entry;

import id.pendopo.newsroom.AssetId;
import java.util.Optional;

/**
 * A file of the media library, or a document that lies elsewhere; neither is an empty one.
 *
 * @param link absolute address; empty if it is a file of ours or nothing
 * @param path of our file on public hosts; empty if it is a link or nothing
 * @param name for the reader; empty for a link
 * @param bytes of our file; 0 for a link
 */
public record Attached(Optional<AssetId> asset, String link, String path, String name, long bytes) {
    public static final Attached NONE = new Attached(Optional.empty(), "", "", "", 0);

    public static Attached link(String address) {
        return new Attached(Optional.empty(), address, "", "", 0);
    }

    /** Where it leads; empty if there is nothing. */
    public String href() {
        return path.isEmpty() ? link : path;
    }

    public boolean missing() {
        return href().isEmpty();
    }
}
