package id.pendopo.sites.route;

import id.pendopo.platform.web.error.UnknownHost;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Sites;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the site of a request by its host, once for all that follow. A host that is nobody's here
 * is refused before anything is read; one that is not the main host of its site leads there.
 */
final class SiteFilter extends HttpFilter {
    /** Ways into the back office, which lives on the portal's host alone. */
    private static final Pattern OFFICE =
            Pattern.compile("/(kerja|masuk|keluar|undangan|mulai)(/.*)?|/pengaduan/.+");

    private final transient Sites sites;

    SiteFilter(Sites sites) {
        this.sites = sites;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String host = request.getServerName();
        Optional<Site> found = sites.at(host);
        if (found.isEmpty()) {
            if (sites.refuses(host)) {
                throw new UnknownHost(host);
            }
            chain.doFilter(request, response);
            return;
        }
        Site site = found.get();
        if (Asked.reads(request) && sites.leads(host, site)) {
            moved(response, site.address(Asked.address(request)).toString());
        } else if (site.kind() == SiteKind.UNIT
                && OFFICE.matcher(request.getRequestURI()).matches()) {
            toPortal(request, response, site);
        } else {
            Asked.site(request, site);
            chain.doFilter(request, response);
        }
    }

    private void toPortal(HttpServletRequest request, HttpServletResponse response, Site site)
            throws IOException {
        Optional<Site> portal = sites.portal(site.city().code());
        if (portal.isEmpty() || !Asked.reads(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Location", portal.get().address(Asked.address(request)).toString());
        response.setStatus(HttpServletResponse.SC_FOUND);
    }

    private static void moved(HttpServletResponse response, String address) {
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    }
}
