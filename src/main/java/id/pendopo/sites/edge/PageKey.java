package id.pendopo.sites.edge;

import id.pendopo.sites.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

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

    /** Empty if the page must be made for this request alone. */
    static Optional<PageKey> of(
            HttpServletRequest request, Site site, String language, KnownNames names) {
        String path = request.getRequestURI();
        boolean known = request.getHeader("Authorization") != null;
        if (known
                || path.length() > LONGEST_PATH
                || KEPT_NEVER.stream().anyMatch(path::startsWith)) {
            return Optional.empty();
        }
        String query = request.getQueryString();
        if (query == null) {
            return Optional.of(new PageKey(site.key(), language, path, ""));
        }
        return names.canonical(query).map(q -> new PageKey(site.key(), language, path, q));
    }
}
