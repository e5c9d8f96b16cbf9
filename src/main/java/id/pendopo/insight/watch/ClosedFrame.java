package id.pendopo.insight.watch;

import id.pendopo.observatory.Observatory.Body;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers with a body that came from outside. The policy runs no script, sends no form, loads
 * nothing and gives the page an origin of its own; only our own pages may frame it.
 */
final class ClosedFrame {
    static final String POLICY =
            "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline';"
                    + " form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

    /** Pictures without script of their own; SVG is shown as text. */
    private static final Set<String> PICTURES =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/avif");

    private static final Pattern CHARSET =
            Pattern.compile(
                    "charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private ClosedFrame() {}

    static void write(Body body, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setContentType(type(body.contentType()));
        response.setContentLength(body.bytes().length);
        response.getOutputStream().write(body.bytes());
    }

    /** HTML and harmless pictures as they are, everything else as text. */
    static String type(String sent) {
        String type = sent.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (PICTURES.contains(type)) {
            return type;
        }
        boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
        Matcher charset = CHARSET.matcher(sent);
        return (html ? "text/html" : "text/plain")
                + (charset.find() ? ";charset=" + charset.group(1) : "");
    }
}
