package id.pendopo.publishing.network.instagram;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Offer;
import id.pendopo.publishing.network.meta.LastingLinking;
import id.pendopo.publishing.network.wire.Outlet;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Instagram's own door, without a Facebook page. Source:
 * instagram-platform/instagram-api-with-instagram-login/business-login.
 */
public final class InstagramLinking extends LastingLinking {
    private static final Dialect DIALECT =
            new Dialect(
                    "instagram",
                    "login-graph",
                    "login-api",
                    "login-dialog",
                    "ig_exchange_token",
                    "ig_refresh_token",
                    "user_id,username,name,account_type");

    public InstagramLinking(Outlet outlet, InstantSource clock) {
        super(outlet, clock, DIALECT);
    }

    @Override
    public Network network() {
        return Network.INSTAGRAM;
    }

    @Override
    protected Set<String> granted(JsonNode answer, String token) {
        var granted = new HashSet<String>();
        answer.path("permissions").forEach(p -> granted.add(p.asString("")));
        return granted;
    }

    @Override
    protected Set<Offer.Trap> traps(JsonNode person) {
        return person.path("account_type").asString("").equals("PERSONAL")
                ? Set.of(Offer.Trap.NOT_PROFESSIONAL)
                : Set.of();
    }
}
