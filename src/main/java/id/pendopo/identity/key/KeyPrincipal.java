package id.pendopo.identity.key;

import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.ActorPrincipal;
import java.security.Principal;

/** A program that proved its key. */
public record KeyPrincipal(ApiKey key, Actor actor) implements ActorPrincipal, Principal {
    @Override
    public String getName() {
        return key.id().toString();
    }
}
