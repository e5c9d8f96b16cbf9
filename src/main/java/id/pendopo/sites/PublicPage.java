package id.pendopo.sites;

import id.pendopo.platform.web.page.Crumb;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a public page says of itself to the frame around it.
 *
 * @param path under which it wants to be known, with its query, as {@code /berita?page=2}
 * @param title without the site's name
 * @param description one or two sentences; empty to leave it out
 * @param crumbs from the front page down; empty on the front page
 * @param original where the same text stands first, elsewhere; empty if here
 * @param updated when what it shows last changed; empty if nothing dated stands on it
 */
public record PublicPage(
        String path,
        String title,
        String description,
        List<Crumb> crumbs,
        Optional<URI> original,
        Optional<Instant> updated,
        Subject subject) {
    public PublicPage {
        crumbs = List.copyOf(crumbs);
    }

    public static PublicPage of(String path, String title, Subject subject) {
        return new PublicPage(
                path, title, "", List.of(), Optional.empty(), Optional.empty(), subject);
    }

    public PublicPage description(String words) {
        return new PublicPage(path, title, words, crumbs, original, updated, subject);
    }

    public PublicPage below(List<Crumb> above) {
        return new PublicPage(path, title, description, above, original, updated, subject);
    }

    public PublicPage updated(Optional<Instant> at) {
        return new PublicPage(path, title, description, crumbs, original, at, subject);
    }

    public PublicPage original(Optional<URI> address) {
        return new PublicPage(path, title, description, crumbs, address, updated, subject);
    }

    /** The address to be known under. */
    public URI canonical(Site site) {
        return original.orElseGet(() -> site.address(path));
    }
}
