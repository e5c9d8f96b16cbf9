package id.pendopo.sites.redirect;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.sites.Site;
import id.pendopo.sites.redirect.OldAddress.InFolder;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
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
    private static final String FRONT = "/";

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

    /**
     * Tells that a blog stood in a folder of its host, as those of one system for many units do.
     * What it answered below is found without the folder too.
     */
    public void keepHome(Site site, URI home) {
        keep(site, OldAddress.key(home), FRONT, "wordpress");
    }

    /** The path an old address leads to; empty if nobody has ever known it here. */
    public Optional<String> target(Site site, String rawPath, @Nullable String query) {
        List<String> forms = OldAddress.forms(rawPath, query);
        Optional<InFolder> below = OldAddress.inFolder(rawPath);
        var asked = new ArrayList<>(forms);
        below.map(InFolder::folder).ifPresent(asked::add);
        Map<String, String> known = rows.find(site.key(), asked);
        Optional<InFolder> blog =
                below.filter(b -> FRONT.equals(known.get(b.folder())))
                        .filter(b -> !b.rest().equals(FRONT) || query != null);
        return blog.flatMap(b -> target(site, b.rest(), query))
                .or(() -> forms.stream().filter(known::containsKey).findFirst().map(known::get))
                .or(() -> general(site, rawPath, query));
    }

    /** The unit of the city whose blog stood in the folder the path begins with. */
    Optional<UnitId> ofFolder(CityCode city, String rawPath) {
        return OldAddress.inFolder(rawPath).flatMap(b -> rows.unitAt(city, b.folder(), FRONT));
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
