package id.pendopo.publishing.network.youtube;

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
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Google's OAuth 2 with PKCE: access for an hour, one lasting refresh token; in an application that
 * is still "in testing" that one dies after seven days, which Google tells. Source:
 * developers.google.com/identity/protocols/oauth2/web-server.
 */
public final class YouTubeLinking implements Linking {
    private final Outlet outlet;
    private final InstantSource clock;
    private final YouTubeCalls calls;

    public YouTubeLinking(Outlet outlet, InstantSource clock) {
        this.outlet = outlet;
        this.clock = clock;
        this.calls = new YouTubeCalls(outlet, clock);
    }

    @Override
    public Network network() {
        return Network.YOUTUBE;
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
        // Without both, Google gives a refresh token the first time only.
        query.put("access_type", "offline");
        query.put("prompt", "consent");
        return Request.query(outlet.at(network(), "dialog", "/o/oauth2/v2/auth"), query);
    }

    @Override
    public Linked exchange(Asked asked, String code) {
        Reply reply =
                token(
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
        Grant grant = grant(answer, Optional.empty());
        Set<String> granted = Set.of(answer.path("scope").asString("").split(" "));
        Reply channels =
                calls.get("channels", grant.token(), Map.of("part", "snippet", "mine", "true"));
        if (!(channels instanceof Reply.Said said && said.good())) {
            return new Linked.Failed(calls.retry(channels));
        }
        var offers = new ArrayList<Offer>();
        for (JsonNode channel : said.json().path("items")) {
            offers.add(offer(channel, grant, granted));
        }
        return new Linked.Offered(offers.isEmpty() ? List.of(without(grant, granted)) : offers);
    }

    private Offer offer(JsonNode channel, Grant grant, Set<String> granted) {
        var traps = EnumSet.noneOf(Offer.Trap.class);
        if (!granted.containsAll(facts().needed())) {
            traps.add(Offer.Trap.PERMISSION_MISSING);
        }
        String id = channel.path("id").asString("");
        return new Offer(
                id,
                channel.path("snippet").path("title").asString(id),
                outlet.at(network(), "watch", "/channel/" + id),
                Optional.of(grant),
                granted,
                OAuth.missing(facts().scopes(), granted),
                traps,
                Map.of());
    }

    /** A person without a channel. */
    private Offer without(Grant grant, Set<String> granted) {
        return new Offer(
                "",
                "",
                outlet.at(network(), "watch", "/"),
                Optional.of(grant),
                granted,
                OAuth.missing(facts().scopes(), granted),
                EnumSet.of(Offer.Trap.NO_CHANNEL),
                Map.of());
    }

    /**
     * @param before the refresh token that goes on to hold; a renewal brings none
     */
    private Grant grant(JsonNode answer, Optional<Grant> before) {
        String refresh = answer.path("refresh_token").asString("");
        return new Grant(
                answer.path("access_token").asString(""),
                OAuth.end(answer, clock.instant()),
                refresh.isEmpty() ? before.flatMap(Grant::refresh) : Optional.of(refresh),
                before.map(Grant::refreshExpires)
                        .orElseGet(() ->
                                OAuth.end(answer, "refresh_token_expires_in", clock.instant())),
                Map.of());
    }

    private Reply token(Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("client_id", outlet.clientId(network()));
        all.put("client_secret", outlet.clientSecret(network()));
        return outlet.send(calls.to("POST", "token", "/token", Map.of()).form(all));
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
                        Map.of(
                                "grant_type",
                                "refresh_token",
                                "refresh_token",
                                grant.refresh().get()));
        return good(reply)
                ? new Renewed.Done(grant(((Reply.Said) reply).json(), Optional.of(grant)))
                : new Renewed.Failed(refused(reply));
    }

    /** A refused token or code: only the person can mend it. */
    private Failure refused(Reply reply) {
        if (reply instanceof Reply.Said said && (said.status() == 400 || said.status() == 401)) {
            return new Failure(
                    Failure.Kind.ACCOUNT_UNUSABLE,
                    "youtube-" + said.text("error"),
                    said.text("error_description"));
        }
        return calls.retry(reply);
    }

    @Override
    public Taken revoke(Access access) {
        Reply reply =
                outlet.send(
                        calls.to("POST", "token", "/revoke", Map.of())
                                .form(Map.of("token", access.token())));
        boolean done = reply instanceof Reply.Said said && (said.good() || said.status() == 400);
        return done ? new Taken.Done() : new Taken.Failed(calls.retry(reply));
    }
}
