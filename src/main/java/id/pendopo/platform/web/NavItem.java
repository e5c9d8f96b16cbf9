package id.pendopo.platform.web;

/**
 * One entry of a menu.
 *
 * @param text key of its label
 * @param href a path of this host
 * @param icon a name out of {@code icons.svg}
 * @param permission without which it is not shown; empty if everybody sees it
 * @param order from the top; each full hundred begins a group. On a phone the first four are in
 *     reach of the thumb
 */
public record NavItem(String text, String href, String icon, String permission, int order) {
    /** The group, for a line between groups. */
    public int group() {
        return order / 100;
    }

    /** Whether the path is this entry's page or one below it. */
    public boolean holds(String path) {
        return path.equals(href)
                || !href.equals("/") && !href.equals("/kerja") && path.startsWith(href + "/");
    }
}
