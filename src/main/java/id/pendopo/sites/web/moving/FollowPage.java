package id.pendopo.sites.web.moving;

import id.pendopo.platform.web.page.Faults;
import java.util.List;

/**
 * The site that a unit keeps elsewhere.
 *
 * @param active whether its news are shown
 * @param known whether one was ever told
 * @param feed found there; empty until one was
 * @param fault why the last look failed; empty if it did not
 * @param items the newest that came
 */
public record FollowPage(
        String path,
        String unit,
        String unitHref,
        String address,
        boolean active,
        boolean known,
        String feed,
        String asked,
        String answered,
        int failures,
        String fault,
        Faults faults,
        List<Item> items) {
    /** A piece of news found there. */
    public record Item(String title, String href, String day) {}
}
