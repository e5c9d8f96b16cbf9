package id.pendopo.platform.access;

import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;

/** Who acts: a signed-in account, or the system itself, with everything it may do. */
public record Actor(UUID id, String name, Set<Granted> granted) {
    private static final UUID SYSTEM_ID = new UUID(0, 0);

    public Actor {
        granted = Set.copyOf(granted);
    }

    /** The product itself: jobs, imports at start. May do nothing that asks for a permission. */
    public static Actor system() {
        return new Actor(SYSTEM_ID, "Pendopo", Set.of());
    }

    public boolean may(String permission, Scope scope) {
        return granted.stream()
                .anyMatch(g -> g.permission().equals(permission) && g.scope().covers(scope));
    }

    /** Refuses the request unless the actor may; answered with 403 by the security chain. */
    public void demand(String permission, Scope scope) {
        if (!may(permission, scope)) {
            throw new AccessDeniedException(
                    "Account %s may not %s in %s".formatted(id, permission, scope));
        }
    }

    /** Whether the actor holds the permission anywhere at all; for showing menus. */
    public boolean mayAnywhere(String permission) {
        return granted.stream().anyMatch(g -> g.permission().equals(permission));
    }
}
