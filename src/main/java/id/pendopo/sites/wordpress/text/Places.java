package id.pendopo.sites.wordpress.text;

import id.pendopo.newsroom.AssetId;
import java.net.URI;
import java.util.Optional;

/** Where the things a text points to stand here. */
public interface Places {
    /**
     * The picture of an address, brought along if it was not here yet.
     *
     * @param alt as written in the text; empty if it has none there
     * @return empty if it could not be brought
     */
    Optional<Picture> picture(URI address, String alt);

    /** Where a linked file of the old site stands here; empty if it could not be brought. */
    Optional<String> document(URI address);

    /** The new address of a page of the old site; empty if there is none (yet). */
    Optional<String> page(URI address);

    /** Whether an address belongs to the site that moves. */
    boolean own(URI address);

    /**
     * A picture in the library.
     *
     * @param path for showing it within a text
     */
    record Picture(AssetId asset, String path, String alt) {}
}
