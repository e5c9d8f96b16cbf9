package id.pendopo.sites;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in the head of a public page for machines.
 *
 * @param metas as OpenGraph's
 * @param links as those to feeds
 * @param data JSON-LD documents, each whole; written so that none can end its script element
 */
public record HeadExtras(List<Meta> metas, List<Link> links, List<String> data) {
    public static final HeadExtras NONE = new HeadExtras(List.of(), List.of(), List.of());

    public HeadExtras {
        metas = List.copyOf(metas);
        links = List.copyOf(links);
        data = data.stream().map(HeadExtras::closed).toList();
    }

    public HeadExtras plus(HeadExtras more) {
        return new HeadExtras(
                both(metas, more.metas), both(links, more.links), both(data, more.data));
    }

    private static <T> List<T> both(List<T> one, List<T> two) {
        return Stream.concat(one.stream(), two.stream()).toList();
    }

    /** JSON needs no bare angle bracket: as an escape it means the same and ends nothing. */
    private static String closed(String json) {
        return json.replace("<", "\\u003c");
    }

    /**
     * One meta element.
     *
     * @param property as {@code og:title}
     */
    public record Meta(String property, String content) {}

    /**
     * One link element.
     *
     * @param rel as {@code alternate}
     * @param type as {@code application/atom+xml}
     */
    public record Link(String rel, String type, URI href, String title) {}
}
