package id.pendopo.sites.edge;

import id.pendopo.sites.Site;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything a kept page depends on besides what it shows.
 *
 * @param site which one, whatever host it was asked by
 * @param query with known names only, in their order; empty if none
 */
record PageKey(String site, String language, String path, String query) {
    private static final int LONGEST_PATH = 300;

    /** For people, or large, or kept elsewhere. */
    private static final List<String> KEPT_NEVER =
            List.of(
                    "/kerja",
                    "/masuk",
                    "/keluar",
                    "/undangan",
                    "/mulai",
                    "/bahasa/",
                    "/media/",
                    "/static/");

    /**
     * The key of a request without credentials; empty if its page must be made for it alone.
     *
     * @param path as it was written
     * @param query as it was written; null if there is none
     */
    static Optional<PageKey> of(
            Site site,
            String language,
            String path,
            @Nullable String query,
            Supplier<KnownNames> names) {
        if (path.length() > LONGEST_PATH || keptNever(path)) {
            return Optional.empty();
        }
        if (query == null) {
            return Optional.of(new PageKey(site.key(), language, path, ""));
        }
        return names.get().canonical(query).map(q -> new PageKey(site.key(), language, path, q));
    }

    private static boolean keptNever(String path) {
        for (String beginning : KEPT_NEVER) {
            if (path.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
