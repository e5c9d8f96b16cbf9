package id.pendopo.sites.wordpress.read;

import java.net.URI;
import java.util.Optional;

/**
 * A file of its media library.
 *
 * @param source the file itself, in its largest size
 * @param page the page WordPress makes for each file; empty if unknown
 * @param parent the post it was uploaded to
 */
public record OldMedium(
        long id,
        URI source,
        Optional<URI> page,
        String title,
        String alt,
        String caption,
        Optional<Long> parent) {}
