package id.pendopo.platform.web.guard;

import id.pendopo.platform.web.guard.RateLimits.Kind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Turns away who asks too often, before security and MVC spend anything on it. */
final class RateFilter extends HttpFilter {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private final transient RateLimits limits;
    private final transient Visitors visitors;

    RateFilter(RateLimits limits, Visitors visitors) {
        this.limits = limits;
        this.visitors = visitors;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Duration> wait = limits.ask(visitors.of(request), kind(request));
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = Math.max(1, wait.get().plusMillis(999).toSeconds());
        response.setHeader("Retry-After", Long.toString(seconds));
        response.sendError(TOO_MANY_REQUESTS);
    }

    private static Kind kind(HttpServletRequest request) {
        if (HARMLESS.contains(request.getMethod())) {
            return Kind.READING;
        }
        String path = request.getRequestURI();
        return path.startsWith("/masuk") || path.startsWith("/undangan")
                ? Kind.SIGN_IN
                : Kind.WRITING;
    }
}
