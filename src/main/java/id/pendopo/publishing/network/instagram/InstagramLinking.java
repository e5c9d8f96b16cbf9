package id.pendopo.publishing.network.instagram;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Access;
import id.pendopo.publishing.network.Grant;
import id.pendopo.publishing.network.Linking;
import id.pendopo.publishing.network.NetworkSettings;
import id.pendopo.publishing.network.Offer;
import id.pendopo.publishing.network.Taken;
import id.pendopo.publishing.network.meta.MetaCalls;
import id.pendopo.publishing.network.meta.MetaFailures;
import id.pendopo.publishing.network.wire.OAuth;
import id.pendopo.publishing.network.wire.Outlet;
import id.pendopo.publishing.network.wire.Reply;
import id.pendopo.publishing.network.wire.Request;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Instagram's own door, without a Facebook page: a token of an hour, changed for one of sixty days,
 * which is renewed by itself before its end. Source:
 * instagram-platform/instagram-api-with-instagram-login/business-login.
 */
public final class InstagramLinking implements Linking {
    private final Outlet outlet;
    private final InstantSource clock;
    private final MetaFailures failures = new MetaFailures("instagram");
    private final MetaCalls graph;

    public InstagramLinking(Outlet outlet, InstantSource clock) {
        this.outlet = outlet;
        this.clock = clock;
        this.graph = new MetaCalls(outlet, Network.INSTAGRAM, "login-graph", failures);
    }

    @Override
    public Network network() {
        return Network.INSTAGRAM;
    }

    @Override
    public URI authorise(Asked asked) {
        var query = new LinkedHashMap<String, String>();
        query.put("client_id", outlet.clientId(network()));
        query.put("redirect_uri", asked.redirect().toString());
        query.put("state", asked.state());
        query.put("response_type", "code");
        query.put("scope", String.join(",", facts().scopes()));
        return Request.query(outlet.at(network(), "login-dialog", "/oauth/authorize"), query);
    }

    private NetworkSettings.Facts facts() {
        return outlet.facts(network());
    }

    @Override
    public Linked exchange(Asked asked, String code) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("client_id", outlet.clientId(network()));
        fields.put("client_secret", outlet.clientSecret(network()));
        fields.put("grant_type", "authorization_code");
        fields.put("redirect_uri", asked.redirect().toString());
        fields.put("code", code);
        URI at = outlet.at(network(), "login-api", "/oauth/access_token");
        Reply first = outlet.send(Request.of(network(), "POST", at).form(fields));
        if (!good(first)) {
            return new Linked.Failed(failures.retry(first));
        }
        Reply second =
                lasting(
                        "/access_token",
                        Map.of(
                                "grant_type",
                                "ig_exchange_token",
                                "client_secret",
                                outlet.clientSecret(network())),
                        ((Reply.Said) first).text("access_token"));
        if (!good(second)) {
            return new Linked.Failed(failures.retry(second));
        }
        var granted = new HashSet<String>();
        ((Reply.Said) first).json().path("permissions").forEach(p -> granted.add(p.asString("")));
        return offered(((Reply.Said) second).json(), granted);
    }

    private Reply lasting(String path, Map<String, String> query, String token) {
        var all = new LinkedHashMap<>(query);
        all.put("access_token", token);
        URI at = outlet.at(network(), "login-graph", path);
        return outlet.send(Request.of(network(), "GET", Request.query(at, all)));
    }

    private static boolean good(Reply reply) {
        return reply instanceof Reply.Said said
                && said.good()
                && !said.text("access_token").isEmpty();
    }

    private Linked offered(JsonNode answer, Set<String> granted) {
        Grant grant = grant(answer);
        Reply reply =
                graph.get(
                        "me",
                        grant.token(),
                        Map.of("fields", "user_id,username,name,account_type"));
        if (!(reply instanceof Reply.Said said && said.good())) {
            return new Linked.Failed(failures.retry(reply));
        }
        var traps = EnumSet.noneOf(Offer.Trap.class);
        if (said.text("account_type").equals("PERSONAL")) {
            traps.add(Offer.Trap.NOT_PROFESSIONAL);
        }
        if (!granted.containsAll(facts().needed())) {
            traps.add(Offer.Trap.PERMISSION_MISSING);
        }
        String handle = said.text("username");
        String name = said.text("name").isEmpty() ? handle : said.text("name");
        return new Linked.Offered(
                List.of(
                        new Offer(
                                said.text("user_id"),
                                name,
                                outlet.at(network(), "login-dialog", "/" + handle),
                                Optional.of(grant),
                                granted,
                                OAuth.missing(facts().scopes(), granted),
                                traps,
                                grant.particulars())));
    }

    private Grant grant(JsonNode answer) {
        Instant now = clock.instant();
        return new Grant(
                answer.path("access_token").asString(""),
                OAuth.end(answer, now),
                Optional.empty(),
                Optional.empty(),
                Map.of("door", "login-graph"));
    }

    /** Possible from a day after its making to its end. */
    @Override
    public Renewed refresh(Grant grant) {
        Reply reply =
                lasting(
                        "/refresh_access_token",
                        Map.of("grant_type", "ig_refresh_token"),
                        grant.token());
        return good(reply)
                ? new Renewed.Done(grant(((Reply.Said) reply).json()))
                : new Renewed.Failed(failures.retry(reply));
    }

    /** Instagram's door has no call for it; the person takes it back in the settings there. */
    @Override
    public Taken revoke(Access access) {
        return new Taken.NotSupported();
    }
}
