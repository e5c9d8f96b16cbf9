package id.pendopo.sites.redirect;

import id.pendopo.sites.Site;
import id.pendopo.sites.Sites;
import id.pendopo.sites.route.Asked;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads a request for an old address on, where it is one. */
@Component
final class Leading {
    private final Redirects redirects;
    private final Sites sites;

    Leading(Redirects redirects, Sites sites) {
        this.redirects = redirects;
        this.sites = sites;
    }

    /** The absolute address to go to; empty if the request is for nothing we ever knew. */
    Optional<String> on(HttpServletRequest request) {
        Optional<Site> site = Asked.site(request);
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (site.isEmpty() || !reads) {
            return Optional.empty();
        }
        String path = request.getRequestURI();
        Site home = home(site.get(), path);
        return redirects
                .target(home, path, request.getQueryString())
                .filter(target -> !target.equals(path) || !home.equals(site.get()))
                .map(target -> home.address(target).toString());
    }

    /** On the city's host, folders may have been the blogs of units. */
    private Site home(Site asked, String path) {
        return asked.unit().isPresent()
                ? asked
                : redirects.ofFolder(asked.city().code(), path).flatMap(sites::of).orElse(asked);
    }

    static void answer(HttpServletResponse response, String target) {
        response.setHeader("Location", target);
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    }
}
