package id.pendopo.sites.twin.map;

import id.pendopo.sites.twin.StoryFilm;
import id.pendopo.sites.twin.StoryImage;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One file of a sitemap.
 *
 * @param rows at most {@link #MOST}, as the protocol asks
 */
record Sitemap(List<Row> rows) {
    static final int MOST = 50_000;

    /** Google's limit for news. */
    static final int MOST_NEWS = 1_000;

    Sitemap {
        rows = List.copyOf(rows);
    }

    /**
     * One page.
     *
     * @param changed when what it shows last changed; empty if unknown
     */
    record Row(
            URI address,
            Optional<Instant> changed,
            List<StoryImage> images,
            Optional<Film> film,
            Optional<News> news) {
        static Row of(URI address, Optional<Instant> changed) {
            return new Row(address, changed, List.of(), Optional.empty(), Optional.empty());
        }
    }

    /** A video; listed only with a picture of it. */
    record Film(StoryFilm film, URI picture, String title, String about, Instant published) {}

    /** A story of the last two days. */
    record News(String publication, String language, String title, Instant published) {}

    /** One file in an index. */
    record File(URI address, Optional<Instant> changed) {}
}
