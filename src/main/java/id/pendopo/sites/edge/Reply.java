package id.pendopo.sites.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Answers a request with a kept page: compressed or not, whole or "you have it already". */
final class Reply {
    private Reply() {}

    /** Returns whether the visitor had it already. */
    static boolean send(HttpServletRequest request, HttpServletResponse response, KeptPage page)
            throws IOException {
        boolean gzip = page.compressible() && takesGzip(request.getHeader("Accept-Encoding"));
        page.headers().forEach(response::setHeader);
        response.setHeader("ETag", gzip ? page.gzipTag() : page.tag());
        response.setHeader("Vary", KeptFields.VARY);
        if (has(request.getHeader("If-None-Match"), page)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        byte[] body = gzip ? page.gzip() : page.plain();
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
        return false;
    }

    /** Compared weakly, as RFC 9110 (13.1.2) asks; either form of the page will do. */
    static boolean has(@Nullable String ifNoneMatch, KeptPage page) {
        if (ifNoneMatch == null) {
            return false;
        }
        // What nearly every browser sends, before any list is taken apart.
        if (ifNoneMatch.equals(page.gzipTag()) || ifNoneMatch.equals(page.tag())) {
            return true;
        }
        if (ifNoneMatch.strip().equals("*")) {
            return true;
        }
        for (String one : ifNoneMatch.split(",")) {
            String tag = one.strip();
            String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
            if (strong.equals(page.tag()) || strong.equals(page.gzipTag())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the visitor takes gzip; a weight of nought means no (RFC 9110, 12.5.3). */
    static boolean takesGzip(@Nullable String accepted) {
        if (accepted == null) {
            return false;
        }
        // As browsers write it: gzip first, and without weights.
        if (accepted.equals("gzip") || accepted.startsWith("gzip,")) {
            return true;
        }
        return gzipAmong(accepted.toLowerCase(Locale.ROOT).split(","));
    }

    private static boolean gzipAmong(String[] codings) {
        boolean any = false;
        for (String one : codings) {
            String[] parts = one.split(";");
            String coding = parts[0].strip();
            boolean wanted = parts.length < 2 || !parts[1].strip().matches("q=0(\\.0{0,3})?");
            if (coding.equals("gzip") || coding.equals("x-gzip")) {
                return wanted;
            }
            any |= coding.equals("*") && wanted;
        }
        return any;
    }
}
