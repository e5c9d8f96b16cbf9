package id.pendopo.sites.edge;

import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.route.Asked;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Makes a page that is not kept and keeps it; of many who ask for it at once, one has it made. */
final class MakeFilter extends HttpFilter {
    /** Larger answers are downloads, not pages. */
    private static final int MOST_BYTES = 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final transient KeptPages pages;
    private final transient EdgeFigures figures;
    private final transient ConcurrentMap<PageKey, CompletableFuture<Optional<KeptPage>>> making =
            new ConcurrentHashMap<>();

    MakeFilter(KeptPages pages, EdgeFigures figures) {
        this.pages = pages;
        this.figures = figures;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<PageKey> key = EdgeFilter.key(request);
        Optional<Site> site = Asked.site(request);
        if (key.isEmpty() || site.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var mine = new CompletableFuture<Optional<KeptPage>>();
        var theirs = making.putIfAbsent(key.get(), mine);
        if (theirs != null) {
            Optional<KeptPage> page = waited(theirs);
            if (page.isPresent()) {
                figures.kept(Reply.send(request, response, page.get()));
                return;
            }
        }
        Optional<KeptPage> page = Optional.empty();
        try {
            page = make(key.get(), site.get(), request, response, chain);
        } finally {
            if (theirs == null) {
                making.remove(key.get(), mine);
                mine.complete(page);
            }
        }
    }

    /** Answers the visitor; returns the page if others may have it too. */
    private Optional<KeptPage> make(
            PageKey key,
            Site site,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        Timer.Sample begun = Timer.start();
        long beginning = pages.beginning();
        var captured = new CapturedResponse(response, MOST_BYTES);
        Shown shown = shown(new PlainRequest(request, key, site, captured), captured, chain);
        if (!shown.keepable() || !captured.whole()) {
            figures.passing();
            captured.release();
            return Optional.empty();
        }
        KeptPage page =
                KeptPage.of(captured.headers(), captured.bytes(), shown.tags(), shown.until());
        boolean fresh = pages.keep(key, page, beginning);
        figures.made(begun);
        Reply.send(request, response, page);
        return fresh ? Optional.of(page) : Optional.empty();
    }

    private static Shown shown(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            return Shown.during(() -> chain.doFilter(request, response));
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** What another request has made of the page; empty if nothing that can be shared. */
    private static Optional<KeptPage> waited(CompletableFuture<Optional<KeptPage>> theirs) {
        try {
            return theirs.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
