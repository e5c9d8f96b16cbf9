package id.pendopo.platform.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.util.unit.DataSize;

/**
 * Holds forms with files to the usual limit everywhere but where large ones are expected: the
 * server's own limit has to be as large as a video, and it receives a form before anybody is asked.
 */
final class UploadLimit extends HttpFilter {
    private static final DataSize USUAL = DataSize.ofMegabytes(10);

    private final List<String> large;

    /** The beginnings of paths where the server's own limit counts. */
    UploadLimit(List<String> large) {
        this.large = List.copyOf(large);
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        String path = request.getRequestURI();
        if (form && large.stream().noneMatch(path::startsWith) && !small(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Browsers always tell the length of a form. */
    private static boolean small(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length >= 0 && length <= USUAL.toBytes();
    }
}
