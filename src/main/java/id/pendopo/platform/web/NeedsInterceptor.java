package id.pendopo.platform.web;

import id.pendopo.platform.access.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses every handler whose {@link Needs} the actor does not meet. */
final class NeedsInterceptor implements HandlerInterceptor {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Logger log = LoggerFactory.getLogger(NeedsInterceptor.class);

    private final Undeclared undeclared;

    NeedsInterceptor(Undeclared undeclared) {
        this.undeclared = undeclared;
    }

    /** What becomes of a handler that declares nothing. */
    enum Undeclared {
        /** Refused to everybody. */
        REFUSED,
        /** Read by anybody, written by nobody. */
        READABLE
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (openData(request, handler)) {
            return true;
        }
        Actor actor = Actors.current().orElseThrow(() -> denied("Nobody is signed in"));
        if (handler instanceof HandlerMethod method) {
            String[] needed = needs(method).map(Needs::value).orElseGet(() -> undeclared(method));
            if (Arrays.stream(needed).noneMatch(need -> meets(actor, need))) {
                throw denied(
                        "Account %s lacks any of %s for %s"
                                .formatted(actor.id(), Arrays.toString(needed), method));
            }
        }
        return true;
    }

    /** What is no handler is not found anyway, and open data has nothing to hide of that. */
    private boolean openData(HttpServletRequest request, Object handler) {
        return undeclared == Undeclared.READABLE
                && (!(handler instanceof HandlerMethod method)
                        || READING.contains(request.getMethod()) && needs(method).isEmpty());
    }

    /** What the handler declares; empty if it declares nothing. */
    static Optional<Needs> needs(HandlerMethod method) {
        return Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Needs.class))
                .or(() ->
                        Optional.ofNullable(
                                AnnotatedElementUtils.findMergedAnnotation(
                                        method.getBeanType(), Needs.class)));
    }

    private static boolean meets(Actor actor, String need) {
        return need.equals(Needs.SIGNED_IN) || actor.mayAnywhere(need);
    }

    private static String[] undeclared(HandlerMethod method) {
        log.error("{} needs an actor but has no @Needs; refused to everybody", method);
        return new String[0];
    }

    private static AccessDeniedException denied(String why) {
        return new AccessDeniedException(why);
    }
}
