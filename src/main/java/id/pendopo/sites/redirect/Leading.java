package id.pendopo.sites.redirect;

import id.pendopo.sites.Site;
import id.pendopo.sites.route.Asked;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads a request for an old address on, where it is one. */
@Component
final class Leading {
    private final Redirects redirects;

    Leading(Redirects redirects) {
        this.redirects = redirects;
    }

    /** The absolute address to go to; empty if the request is for nothing we ever knew. */
    Optional<String> on(HttpServletRequest request) {
        Optional<Site> site = Asked.site(request);
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (site.isEmpty() || !reads) {
            return Optional.empty();
        }
        String path = request.getRequestURI();
        return redirects
                .target(site.get(), path, request.getQueryString())
                .filter(target -> !target.equals(path))
                .map(target -> site.get().address(target).toString());
    }

    static void answer(HttpServletResponse response, String target) {
        response.setHeader("Location", target);
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    }
}
