package id.pendopo.sites.twin.feed;

import id.pendopo.sites.twin.StoryFilm;
import id.pendopo.sites.twin.StoryImage;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One page of a feed, whatever its form.
 *
 * @param path of the feed without ending and query, as {@code /berita}; names it for ever
 * @param page the same for people
 * @param first the newest page of the feed
 * @param next the page with older stories; empty on the last
 * @param hub where readers can ask to be told at once
 * @param updated when anything in it changed last
 */
record Feed(
        String path,
        String title,
        String subtitle,
        String language,
        URI page,
        URI self,
        URI first,
        Optional<URI> next,
        URI hub,
        Instant updated,
        List<Entry> entries,
        List<Gone> gone) {
    /**
     * One story.
     *
     * @param id stable whatever its address becomes
     * @param html whole, with absolute addresses
     * @param author as the story credits them
     * @param owner the unit or city whose story it is
     */
    record Entry(
            String id,
            URI address,
            String title,
            String summary,
            String html,
            String language,
            String author,
            String owner,
            List<String> categories,
            Instant published,
            Instant updated,
            List<StoryImage> images,
            Optional<StoryFilm> film,
            Optional<Point> point) {}

    /** A point of WGS 84, in degrees. */
    record Point(double latitude, double longitude) {
        @Override
        public String toString() {
            return latitude + " " + longitude;
        }
    }

    /** A story that was taken back. */
    record Gone(String id, URI address, String title, Instant at, String reason) {}
}
