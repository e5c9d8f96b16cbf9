package id.pendopo.newsroom.web.media;

import id.pendopo.newsroom.AssetUsage;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Option;
import java.util.List;
import java.util.Set;

/**
 * One asset with all that is known of it.
 *
 * @param picture a large one; empty if it has none
 * @param video its address; empty if it is none
 * @param place where the camera says it was; empty if it does not
 * @param address on the public hosts; empty while it is not public
 */
public record MediaPage(
        List<Crumb> crumbs,
        String action,
        String name,
        String owner,
        String form,
        String picture,
        int width,
        int height,
        String video,
        String download,
        List<Track> tracks,
        String uploaded,
        String taken,
        String place,
        String address,
        boolean deleted,
        boolean mayKeep,
        List<String> gaps,
        List<AssetUsage> uses,
        Words words,
        List<Option> rights,
        List<Option> people,
        List<Option> languages) {

    /** What the form holds. */
    public record Words(
            int version,
            String alt,
            String credit,
            Set<String> rights,
            String source,
            Set<String> people,
            String consent) {}

    /** Captions in one language. */
    public record Track(String language, String name, String href) {}
}
