package id.pendopo.sites.wordpress.read;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What a WordPress tells, in two steps: a catalogue that fits into memory, then post by post. */
public interface OldBlog {
    /** Reads all but the posts. */
    Catalogue catalogue(Telling telling) throws IOException, OldBlogRefused;

    /**
     * Tells each published post and page, the oldest first as far as the origin keeps that order.
     */
    void posts(Catalogue catalogue, Telling telling) throws IOException, OldBlogRefused;

    /**
     * The site without its posts.
     *
     * @param media by id
     * @param posts how many posts and pages will follow; as told by the site, so perhaps wrong
     */
    record Catalogue(OldSite site, List<OldTerm> terms, Map<Long, OldMedium> media, int posts) {
        public Catalogue {
            terms = List.copyOf(terms);
            media = Map.copyOf(media);
        }
    }

    /** Whoever listens. */
    interface Telling {
        /** Called once for each; may take as long as it likes. */
        void post(OldPost post);

        void leftOut(LeftOut what);
    }
}
