package id.pendopo.sites;

import id.pendopo.platform.web.page.Colour;
import id.pendopo.platform.web.page.Crumb;
import java.net.URI;
import java.util.List;

/**
 * What stands around the content of a public page, in words; made by {@link SiteFrames}.
 *
 * @param name of the unit, or the city on the portal
 * @param city the city's name; empty on the portal
 * @param portal the front page of the city's portal
 * @param heading the title for the browser, with the site's name
 * @param canonical the one address of the page
 * @param closed whether the site is closed, so that the page is an archive's
 * @param updated in words, with the unit; empty if unknown
 */
public record SiteFrame(
        String name,
        String city,
        URI portal,
        String heading,
        String description,
        URI canonical,
        Colour colour,
        List<Entry> menu,
        List<Crumb> crumbs,
        List<Line> contact,
        List<Account> accounts,
        List<Share> shares,
        String updated,
        boolean closed,
        HeadExtras head) {
    /**
     * One entry of the menu.
     *
     * @param current whether the page is this section or below it
     */
    public record Entry(String label, String href, boolean current) {}

    /**
     * One way to reach the unit.
     *
     * @param href empty if it leads nowhere
     */
    public record Line(String icon, String label, String text, String href) {}

    /** One registered account on a network. */
    public record Account(String icon, String network, String href) {}

    /** One link that shares the page without a script. */
    public record Share(String icon, String label, String href) {}
}
