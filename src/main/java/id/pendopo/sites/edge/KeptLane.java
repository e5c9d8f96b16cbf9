package id.pendopo.sites.edge;

import id.pendopo.platform.web.Language;
import id.pendopo.sites.Site;
import id.pendopo.sites.host.HostMap;
import id.pendopo.sites.host.Hosts;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers kept pages on the thread that read the request, before any servlet is asked. Nothing here
 * may wait: what is not in memory, or is in any doubt, goes on to a thread that may.
 */
final class KeptLane extends Handler.Wrapper {
    private static final String FRONT = "/";
    private static final String OLD_FRONT = "/index.php";

    private final Hosts hosts;
    private final KeptPages pages;
    private final Supplier<KnownNames> names;
    private final EdgeFigures figures;

    KeptLane(Hosts hosts, KeptPages pages, Supplier<KnownNames> names, EdgeFigures figures) {
        this.hosts = hosts;
        this.pages = pages;
        this.names = names;
        this.figures = figures;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        KeptPage page = find(request);
        if (page == null) {
            request.getComponents().getExecutor().execute(() -> on(request, response, callback));
        } else {
            figures.kept(send(request, response, callback, page));
        }
        return true;
    }

    private void on(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Throwable e) {
            Response.writeError(request, response, callback, e);
        }
    }

    private @Nullable KeptPage find(Request request) {
        boolean reads =
                HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
        Optional<Site> site = reads ? site(Request.getServerName(request)) : Optional.empty();
        if (site.isEmpty() || request.getHeaders().contains(HttpHeader.AUTHORIZATION)) {
            return null;
        }
        String path = request.getHttpURI().getPath();
        String query = request.getHttpURI().getQuery();
        // The front page's queries may be addresses of an older site, which lead on.
        if (path == null || query != null && (path.equals(FRONT) || path.equals(OLD_FRONT))) {
            return null;
        }
        return PageKey.of(site.get(), language(request), path, query, names)
                .map(pages::find)
                .orElse(null);
    }

    /** Only where the host is the site's own, as far as memory knows. */
    private Optional<Site> site(@Nullable String host) {
        HostMap map = hosts.inMemory().orElse(null);
        return host == null || map == null
                ? Optional.empty()
                : map.at(host).filter(site -> !map.leads(host, site));
    }

    /** Of the cookie alone, as for everybody who is not signed in. */
    private static String language(Request request) {
        if (!request.getHeaders().contains(HttpHeader.COOKIE)) {
            return Language.INDONESIAN.code();
        }
        return Request.getCookies(request).stream()
                .filter(cookie -> cookie.getName().equals(Language.COOKIE))
                .findFirst()
                .flatMap(cookie -> Language.of(cookie.getValue()))
                .orElse(Language.INDONESIAN)
                .code();
    }

    /** Returns whether the visitor had it already. */
    private static boolean send(
            Request request, Response response, Callback callback, KeptPage page) {
        HttpFields asked = request.getHeaders();
        boolean gzip =
                page.compressible() && Reply.takesGzip(asked.get(HttpHeader.ACCEPT_ENCODING));
        KeptFields fields = gzip ? page.gzipFields() : page.plainFields();
        boolean had = Reply.has(asked.get(HttpHeader.IF_NONE_MATCH), page);
        if (request.isSecure()) {
            response.getHeaders().add(KeptFields.TRANSPORT);
        }
        if (had) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            response.getHeaders().add(fields.unchanged());
            response.write(true, null, callback);
            return true;
        }
        response.setStatus(HttpStatus.OK_200);
        response.getHeaders().add(fields.whole());
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        byte[] body = gzip ? page.gzip() : page.plain();
        response.write(true, head ? null : ByteBuffer.wrap(body), callback);
        return false;
    }
}
