package id.pendopo.sites.edge;

import id.pendopo.sites.Site;
import id.pendopo.sites.route.Asked;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers with a kept page before rates are counted and security and MVC are asked, where {@link
 * KeptLane} did not. What is not kept goes on, with its key, to {@link MakeFilter}.
 */
final class EdgeFilter extends HttpFilter {
    private static final String KEY = PageKey.class.getName();

    private final transient KeptPages pages;
    private final transient Supplier<KnownNames> names;
    private final transient Function<HttpServletRequest, String> languages;
    private final transient EdgeFigures figures;

    EdgeFilter(
            KeptPages pages,
            Supplier<KnownNames> names,
            Function<HttpServletRequest, String> languages,
            EdgeFigures figures) {
        this.pages = pages;
        this.names = names;
        this.languages = languages;
        this.figures = figures;
    }

    /** Under which the request's page is kept, or was looked for; empty if it never is. */
    static Optional<PageKey> key(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof PageKey key
                ? Optional.of(key)
                : Optional.empty();
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Site> site = Asked.site(request);
        boolean known = request.getHeader("Authorization") != null;
        if (site.isPresent() && Asked.reads(request) && !known) {
            Optional<PageKey> key =
                    PageKey.of(
                            site.get(),
                            languages.apply(request),
                            request.getRequestURI(),
                            request.getQueryString(),
                            names);
            if (key.isPresent()) {
                KeptPage page = pages.find(key.get());
                if (page != null) {
                    figures.kept(Reply.send(request, response, page));
                    return;
                }
                request.setAttribute(KEY, key.get());
            }
        }
        chain.doFilter(request, response);
    }
}
