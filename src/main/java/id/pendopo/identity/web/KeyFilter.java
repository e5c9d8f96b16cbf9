package id.pendopo.identity.web;

import id.pendopo.identity.key.KeyLimits;
import id.pendopo.identity.key.KeyPrincipal;
import id.pendopo.identity.key.RecognizeKey;
import id.pendopo.identity.key.RecognizeKey.Reason;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads {@code Authorization: Bearer}. Without it a request goes on as a visitor's; with a key that
 * does not work it ends here, also where no key is needed, so that a program learns of it. Source:
 * RFC 6750.
 */
final class KeyFilter extends OncePerRequestFilter {
    static final String CHALLENGE = "Bearer realm=\"pendopo\"";
    private static final String SCHEME = "Bearer ";

    private final RecognizeKey recognize;
    private final KeyLimits limits;

    KeyFilter(RecognizeKey recognize, KeyLimits limits) {
        this.recognize = recognize;
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> secret = secret(request);
        if (secret.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        switch (recognize.recognize(secret.get())) {
            case RecognizeKey.Outcome.Refused(var why) -> refuse(response, why);
            case RecognizeKey.Outcome.Known(var key, var actor) -> {
                Optional<Duration> wait = limits.ask(key);
                if (wait.isPresent()) {
                    slow(response, wait.get());
                } else {
                    enter(new KeyPrincipal(key, actor));
                    chain.doFilter(request, response);
                }
            }
        }
    }

    private static Optional<String> secret(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    private static void enter(KeyPrincipal principal) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, "", Set.of()));
        SecurityContextHolder.setContext(context);
    }

    private static void refuse(HttpServletResponse response, Reason why) throws IOException {
        String words =
                switch (why) {
                    case UNKNOWN -> "The key is unknown";
                    case EXPIRED -> "The key has expired";
                    case REVOKED -> "The key was revoked";
                    case NOBODY_RESPONSIBLE -> "Nobody with an active account answers for the key";
                };
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                "%s, error=\"invalid_token\", error_description=\"%s\""
                        .formatted(CHALLENGE, words));
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }

    private static void slow(HttpServletResponse response, Duration wait) throws IOException {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
