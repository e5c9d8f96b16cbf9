package id.pendopo.sites.redirect;

import id.pendopo.sites.Site;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where old addresses of a site lead. One may lead to its own path: it differs by a slash at its
 * end.
 */
@Component
public class Redirects {
    private static final String NEWS = "/berita";

    private final RedirectRepository rows;
    private final InstantSource clock;

    Redirects(RedirectRepository rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Leads an address on from now.
     *
     * @param old its host does not matter
     * @param target path on the site, as {@code /berita/rapat}
     * @param origin which system it was of, as {@code wordpress}
     */
    public void keep(Site site, URI old, String target, String origin) {
        keep(site, OldAddress.key(old), target, origin);
    }

    /** Leads the id of a WordPress on. */
    public void keep(Site site, long id, String target, String origin) {
        keep(site, OldAddress.key(id), target, origin);
    }

    /** The path an old address leads to; empty if nobody has ever known it here. */
    public Optional<String> target(Site site, String rawPath, @Nullable String query) {
        List<String> forms = OldAddress.forms(rawPath, query);
        Map<String, String> known = rows.find(site.key(), forms);
        Optional<String> exact =
                forms.stream().filter(known::containsKey).findFirst().map(known::get);
        return exact.or(() -> general(site, rawPath, query));
    }

    private Optional<String> general(Site site, String rawPath, @Nullable String query) {
        boolean feed = OldAddress.isFeed(rawPath, query);
        boolean list = OldAddress.isList(rawPath, query);
        return (feed || list) && rows.has(site.key())
                ? Optional.of(feed ? NEWS + "/rss.xml" : NEWS)
                : Optional.empty();
    }

    private void keep(Site site, String key, String target, String origin) {
        if (!key.equals("/")) {
            rows.put(site.key(), key, target, origin, clock.instant());
        }
    }
}
