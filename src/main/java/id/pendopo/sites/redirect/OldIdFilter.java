package id.pendopo.sites.redirect;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Leads {@code /?p=7} on before the front page is taken from memory, which knows no such query. All
 * other requests pass without a look into the database.
 */
final class OldIdFilter extends HttpFilter {
    private final transient Leading leading;

    OldIdFilter(Leading leading) {
        this.leading = leading;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        boolean front = path.equals("/") || path.equals("/index.php");
        Optional<String> target =
                front && OldAddress.asksById(request.getQueryString())
                        ? leading.on(request)
                        : Optional.empty();
        if (target.isPresent()) {
            Leading.answer(response, target.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
