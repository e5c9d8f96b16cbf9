package id.pendopo.sites.route;

import id.pendopo.sites.OnSite;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Sites;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Leads from a unit's host to the portal's where the page is the portal's. */
final class SiteInterceptor implements HandlerInterceptor {
    /** The same on every host. */
    private static final List<String> EVERYWHERE =
            List.of("/bahasa/", "/robots.txt", "/favicon.ico", "/media/", "/.well-known/");

    private final Sites sites;

    SiteInterceptor(Sites sites) {
        this.sites = sites;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Optional<Site> asked = Asked.site(request);
        if (asked.isEmpty()
                || asked.get().kind() == SiteKind.PORTAL
                || !(handler instanceof HandlerMethod method)
                || onSite(method)
                || EVERYWHERE.stream().anyMatch(request.getRequestURI()::startsWith)) {
            return true;
        }
        Optional<Site> portal = sites.portal(asked.get().city().code());
        if (portal.isEmpty() || !Asked.reads(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setHeader("Location", portal.get().address(Asked.address(request)).toString());
            response.setStatus(HttpServletResponse.SC_FOUND);
        }
        return false;
    }

    private static boolean onSite(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), OnSite.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OnSite.class);
    }
}
