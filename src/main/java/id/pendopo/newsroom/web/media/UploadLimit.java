package id.pendopo.newsroom.web.media;

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
 * Holds forms with files to the small limit everywhere but where photos and videos come in: the
 * server's own limit has to be as large as a video, and it receives a form before anybody is asked.
 */
final class UploadLimit extends HttpFilter {
    static final DataSize USUAL = DataSize.ofMegabytes(12);
    private static final List<String> LARGE =
            List.of("/kerja/media/", "/kerja/kirim", "/kerja/berita", "/api/v1/");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        String path = request.getRequestURI();
        if (form && LARGE.stream().noneMatch(path::startsWith) && !small(request)) {
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
