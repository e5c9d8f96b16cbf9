package id.pendopo.publishing.network.threads;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Offer;
import id.pendopo.publishing.network.meta.LastingLinking;
import id.pendopo.publishing.network.wire.Outlet;
import id.pendopo.publishing.network.wire.Reply;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Threads' own door. Source: developers.facebook.com/docs/threads/get-started. */
public final class ThreadsLinking extends LastingLinking {
    private static final Dialect DIALECT =
            new Dialect(
                    "threads",
                    "graph",
                    "graph",
                    "dialog",
                    "th_exchange_token",
                    "th_refresh_token",
                    "id,username,name");

    public ThreadsLinking(Outlet outlet, InstantSource clock) {
        super(outlet, clock, DIALECT);
    }

    @Override
    public Network network() {
        return Network.THREADS;
    }

    /** Not told with the token: the token itself is asked. */
    @Override
    protected Set<String> granted(JsonNode answer, String token) {
        var granted = new HashSet<String>();
        Reply reply = calls().get("debug_token", token, Map.of("input_token", token));
        if (reply instanceof Reply.Said said && said.good()) {
            said.json().path("data").path("scopes").forEach(s -> granted.add(s.asString("")));
        }
        return granted;
    }

    @Override
    protected Set<Offer.Trap> traps(JsonNode person) {
        return Set.of();
    }
}
