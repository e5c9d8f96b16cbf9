package id.pendopo.platform.web;

import id.pendopo.platform.access.Actor;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in to the request that the current thread serves. */
public final class Actors {
    private Actors() {}

    /** The actor; empty for a visitor. */
    public static Optional<Actor> current() {
        return principal().map(ActorPrincipal::actor);
    }

    /** The language the actor chose for good. */
    static Optional<Language> language() {
        return principal().flatMap(ActorPrincipal::language);
    }

    private static Optional<ActorPrincipal> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.isAuthenticated()
                        && authentication.getPrincipal() instanceof ActorPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }
}
