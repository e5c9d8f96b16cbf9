package id.pendopo.sites;

import id.pendopo.platform.web.Texts;
import java.util.Optional;

/**
 * A section that another module adds to the front page of a city's portal. Every bean of this type
 * is asked whenever the page is made; it notes what it shows in {@link Shown}.
 */
public interface PortalPanel {
    /** From the top, among the panels. */
    int order();

    /** What to show; empty if there is nothing to say. */
    Optional<Panel> of(Site portal, Texts texts);

    /**
     * A piece of the page.
     *
     * @param template as {@code insight/portal}, without the frame of a page; it takes {@code
     *     page}, {@code t} and {@code shell}, and begins with an h2
     * @param page its record
     */
    record Panel(String template, Object page) {}
}
