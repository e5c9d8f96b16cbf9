package id.pendopo.publishing.network.x;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Access;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Grant;
import id.pendopo.publishing.network.Linking;
import id.pendopo.publishing.network.NetworkSettings;
import id.pendopo.publishing.network.Offer;
import id.pendopo.publishing.network.Taken;
import id.pendopo.publishing.network.wire.OAuth;
import id.pendopo.publishing.network.wire.Outlet;
import id.pendopo.publishing.network.wire.Reply;
import id.pendopo.publishing.network.wire.Request;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * X's OAuth 2 with PKCE: access for two hours, refresh tokens that are replaced by each use.
 * Source: docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code.
 */
public final class XLinking implements Linking {
    private final Outlet outlet;
    private final InstantSource clock;
    private final XCalls calls;

    public XLinking(Outlet outlet, InstantSource clock) {
        this.outlet = outlet;
        this.clock = clock;
        this.calls = new XCalls(outlet, clock);
    }

    @Override
    public Network network() {
        return Network.X;
    }

    private NetworkSettings.Facts facts() {
        return outlet.facts(network());
    }

    @Override
    public URI authorise(Asked asked) {
        var query = new LinkedHashMap<String, String>();
        query.put("response_type", "code");
        query.put("client_id", outlet.clientId(network()));
        query.put("redirect_uri", asked.redirect().toString());
        query.put("scope", String.join(" ", facts().scopes()));
        query.put("state", asked.state());
        query.put("code_challenge", OAuth.challenge(asked.verifier()));
        query.put("code_challenge_method", "S256");
        return Request.query(outlet.at(network(), "dialog", "/i/oauth2/authorize"), query);
    }

    @Override
    public Linked exchange(Asked asked, String code) {
        Reply reply =
                token(
                        "/2/oauth2/token",
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                code,
                                "redirect_uri",
                                asked.redirect().toString(),
                                "code_verifier",
                                asked.verifier()));
        if (!good(reply)) {
            return new Linked.Failed(refused(reply));
        }
        JsonNode answer = ((Reply.Said) reply).json();
        Grant grant = grant(answer, Map.of());
        Reply me = calls.get("/2/users/me", grant.token(), Map.of());
        if (!(me instanceof Reply.Said said && said.good())) {
            return new Linked.Failed(calls.retry(me));
        }
        Set<String> granted = Set.of(answer.path("scope").asString("").split(" "));
        return new Linked.Offered(List.of(offer(said.json().path("data"), answer, granted)));
    }

    private Offer offer(JsonNode person, JsonNode answer, Set<String> granted) {
        var traps = EnumSet.noneOf(Offer.Trap.class);
        if (!granted.containsAll(facts().needed())) {
            traps.add(Offer.Trap.PERMISSION_MISSING);
        }
        String handle = person.path("username").asString("");
        Map<String, String> particulars = Map.of("handle", handle);
        return new Offer(
                person.path("id").asString(""),
                person.path("name").asString(handle),
                outlet.at(network(), "dialog", "/" + handle),
                Optional.of(grant(answer, particulars)),
                granted,
                OAuth.missing(facts().scopes(), granted),
                traps,
                particulars);
    }

    private Grant grant(JsonNode answer, Map<String, String> particulars) {
        String refresh = answer.path("refresh_token").asString("");
        return new Grant(
                answer.path("access_token").asString(""),
                OAuth.end(answer, clock.instant()),
                refresh.isEmpty() ? Optional.empty() : Optional.of(refresh),
                Optional.empty(),
                particulars);
    }

    private Reply token(String path, Map<String, String> fields) {
        String client = outlet.clientId(network()) + ":" + outlet.clientSecret(network());
        String basic = Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8));
        return outlet.send(
                calls.to("POST", path).header("Authorization", "Basic " + basic).form(fields));
    }

    private static boolean good(Reply reply) {
        return reply instanceof Reply.Said said
                && said.good()
                && !said.text("access_token").isEmpty();
    }

    @Override
    public Renewed refresh(Grant grant) {
        if (grant.refresh().isEmpty()) {
            return new Renewed.NotNeeded();
        }
        Reply reply =
                token(
                        "/2/oauth2/token",
                        Map.of(
                                "grant_type",
                                "refresh_token",
                                "refresh_token",
                                grant.refresh().get()));
        return good(reply)
                ? new Renewed.Done(grant(((Reply.Said) reply).json(), grant.particulars()))
                : new Renewed.Failed(refused(reply));
    }

    /** A refused token or code: only the person can mend it. */
    private Failure refused(Reply reply) {
        if (reply instanceof Reply.Said said && (said.status() == 400 || said.status() == 401)) {
            String told = said.text("error") + ": " + said.text("error_description");
            return new Failure(Failure.Kind.ACCOUNT_UNUSABLE, "x-invalid-grant", told);
        }
        return calls.retry(reply);
    }

    @Override
    public Taken revoke(Access access) {
        Reply reply = token("/2/oauth2/revoke", Map.of("token", access.token()));
        return reply instanceof Reply.Said said && said.good()
                ? new Taken.Done()
                : new Taken.Failed(calls.retry(reply));
    }
}
