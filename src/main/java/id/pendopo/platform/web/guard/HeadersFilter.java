package id.pendopo.platform.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sets the security headers of every response, error pages and assets included. A handler may
 * replace one for its own response, as the sandboxed frame of evidence does.
 */
final class HeadersFilter extends HttpFilter {
    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityHeaders.always().forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader(SecurityHeaders.TRANSPORT, SecurityHeaders.ONE_YEAR);
        }
        chain.doFilter(request, response);
    }
}
