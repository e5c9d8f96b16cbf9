package id.pendopo.sites.route;

import id.pendopo.sites.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The site a request asks for, as the first filter found it. */
public final class Asked {
    private static final String NAME = Asked.class.getName();

    private Asked() {}

    /** Empty on a host that is no site's, as this machine's own name beside several cities. */
    public static Optional<Site> site(HttpServletRequest request) {
        return request.getAttribute(NAME) instanceof Site site
                ? Optional.of(site)
                : Optional.empty();
    }

    static void site(HttpServletRequest request, Site site) {
        request.setAttribute(NAME, site);
    }

    /** Path and query as they were written. */
    static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Whether it asks for a page and changes nothing. */
    public static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
