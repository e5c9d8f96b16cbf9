package id.pendopo.publishing.network.facebook;

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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Facebook's dialog. What is kept is the page's own token, which has no end of its own; the
 * person's is only the way to it. Source:
 * developers.facebook.com/docs/facebook-login/guides/access-tokens.
 */
public final class FacebookLinking implements Linking {
    private static final Set<String> TASKS = Set.of("CREATE_CONTENT", "MANAGE");
    private static final int MOST_PAGES = 20;

    private final Outlet outlet;
    private final MetaFailures failures = new MetaFailures("facebook");
    private final MetaCalls graph;

    public FacebookLinking(Outlet outlet) {
        this.outlet = outlet;
        this.graph = new MetaCalls(outlet, Network.FACEBOOK, "graph", failures);
    }

    @Override
    public Network network() {
        return Network.FACEBOOK;
    }

    @Override
    public URI authorise(Asked asked) {
        var query = new LinkedHashMap<String, String>();
        query.put("client_id", outlet.clientId(network()));
        query.put("redirect_uri", asked.redirect().toString());
        query.put("state", asked.state());
        query.put("response_type", "code");
        query.put("scope", String.join(",", facts().scopes()));
        query.put("code_challenge", OAuth.challenge(asked.verifier()));
        query.put("code_challenge_method", "S256");
        String path = "/" + facts().version() + "/dialog/oauth";
        return Request.query(outlet.at(network(), "dialog", path), query);
    }

    private NetworkSettings.Facts facts() {
        return outlet.facts(network());
    }

    @Override
    public Linked exchange(Asked asked, String code) {
        Reply first =
                token(
                        Map.of(
                                "redirect_uri", asked.redirect().toString(),
                                "code", code,
                                "code_verifier", asked.verifier()));
        if (!good(first)) {
            return new Linked.Failed(failures.retry(first));
        }
        Reply second =
                token(
                        Map.of(
                                "grant_type",
                                "fb_exchange_token",
                                "fb_exchange_token",
                                ((Reply.Said) first).text("access_token")));
        if (!good(second)) {
            return new Linked.Failed(failures.retry(second));
        }
        String person = ((Reply.Said) second).text("access_token");
        Reply permissions = graph.get("me/permissions", person, Map.of());
        if (!(permissions instanceof Reply.Said said && said.good())) {
            return new Linked.Failed(failures.retry(permissions));
        }
        var granted = new HashSet<String>();
        for (JsonNode each : said.json().path("data")) {
            if (each.path("status").asString("").equals("granted")) {
                granted.add(each.path("permission").asString(""));
            }
        }
        return pages(person, granted);
    }

    /** By POST, so that the secret stands in no address. */
    private Reply token(Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("client_id", outlet.clientId(network()));
        all.put("client_secret", outlet.clientSecret(network()));
        return outlet.send(Request.of(network(), "POST", graph.at("oauth/access_token")).form(all));
    }

    private static boolean good(Reply reply) {
        return reply instanceof Reply.Said said
                && said.good()
                && !said.text("access_token").isEmpty();
    }

    private Linked pages(String person, Set<String> granted) {
        var offers = new ArrayList<Offer>();
        String after = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            var query = new LinkedHashMap<String, String>();
            query.put("fields", "id,name,link,access_token,tasks");
            query.put("limit", "100");
            if (!after.isEmpty()) {
                query.put("after", after);
            }
            Reply reply = graph.get("me/accounts", person, query);
            if (!(reply instanceof Reply.Said said && said.good())) {
                return new Linked.Failed(failures.retry(reply));
            }
            said.json().path("data").forEach(each -> offers.add(offer(each, granted)));
            JsonNode paging = said.json().path("paging");
            after = paging.path("cursors").path("after").asString("");
            if (paging.path("next").isMissingNode() || after.isEmpty()) {
                break;
            }
        }
        return new Linked.Offered(offers);
    }

    private Offer offer(JsonNode page, Set<String> granted) {
        String id = page.path("id").asString("");
        String token = page.path("access_token").asString("");
        var traps = EnumSet.noneOf(Offer.Trap.class);
        if (token.isEmpty()) {
            // The person's token in its place would make every post fail: code 200.
            traps.add(Offer.Trap.NO_TOKEN_OF_ITS_OWN);
        }
        if (page.path("tasks").valueStream().noneMatch(t -> TASKS.contains(t.asString("")))) {
            traps.add(Offer.Trap.TASK_MISSING);
        }
        if (!granted.containsAll(facts().needed())) {
            traps.add(Offer.Trap.PERMISSION_MISSING);
        }
        Optional<Grant> grant =
                token.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Grant(
                                        token,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Map.of()));
        URI profile =
                MetaCalls.link(page.path("link").asString(""))
                        .orElse(outlet.at(network(), "dialog", "/" + id));
        return new Offer(
                id,
                page.path("name").asString(""),
                profile,
                grant,
                granted,
                OAuth.missing(facts().scopes(), granted),
                traps,
                Map.of());
    }

    /** A page's token has no end; it dies with the person's password or role. */
    @Override
    public Renewed refresh(Grant grant) {
        return new Renewed.NotNeeded();
    }

    @Override
    public Taken revoke(Access access) {
        Reply reply = graph.delete("me/permissions", access.token());
        if (reply instanceof Reply.Said said) {
            boolean gone = said.json().path("error").path("code").asInt(0) == 190;
            if (said.good() || gone) {
                return new Taken.Done();
            }
        }
        return new Taken.Failed(failures.retry(reply));
    }
}
