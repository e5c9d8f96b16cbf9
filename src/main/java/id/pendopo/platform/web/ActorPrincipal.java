package id.pendopo.platform.web;

import id.pendopo.platform.access.Actor;
import java.util.Optional;

/** What the sign-in leaves as principal, so that the shell and the controllers know who acts. */
public interface ActorPrincipal {
    Actor actor();

    /** The language the person chose for good; empty if none. */
    default Optional<Language> language() {
        return Optional.empty();
    }

    /** The role in words with its city or unit, as shown in the back office; empty if unknown. */
    default String role(Texts texts) {
        return "";
    }
}
