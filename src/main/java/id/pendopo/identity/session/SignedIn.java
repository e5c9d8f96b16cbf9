package id.pendopo.identity.session;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.Role;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.ActorPrincipal;
import id.pendopo.platform.web.Language;
import id.pendopo.platform.web.Texts;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is signed in, read anew from the database for each request: what an administrator takes away
 * is gone at the next click.
 */
public record SignedIn(Actor actor, String mail, Optional<Language> language, Set<Role> roles)
        implements ActorPrincipal, Principal {
    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public AccountId account() {
        return new AccountId(actor.id());
    }

    @Override
    public String getName() {
        return actor.id().toString();
    }

    @Override
    public String role(Texts t) {
        return roles.stream()
                .sorted()
                .map(role -> t.of("identity.role", role))
                .collect(Collectors.joining(", "));
    }
}
