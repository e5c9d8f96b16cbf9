package id.pendopo.publishing.network.meta;

import id.pendopo.publishing.network.Access;
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
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The way of Instagram's and Threads' own doors: a token of an hour, changed for one of sixty days,
 * which is renewed by itself before its end.
 */
public abstract class LastingLinking implements Linking {
    private final Outlet outlet;
    private final InstantSource clock;
    private final Dialect dialect;
    private final MetaFailures failures;

    /**
     * How one network calls it.
     *
     * @param name begins every code
     * @param graph the address of the interface, by its name in the settings
     * @param codes where codes are changed for tokens
     * @param dialog where the person is sent
     * @param exchange the grant type of the longer token
     * @param refresh the grant type of renewing
     * @param person the fields that tell whose token it is
     */
    public record Dialect(
            String name,
            String graph,
            String codes,
            String dialog,
            String exchange,
            String refresh,
            String person) {}

    protected LastingLinking(Outlet outlet, InstantSource clock, Dialect dialect) {
        this.outlet = outlet;
        this.clock = clock;
        this.dialect = dialect;
        this.failures = new MetaFailures(dialect.name());
    }

    /**
     * What the person has allowed.
     *
     * @param answer to the exchange of the code
     * @param token the longer one
     */
    protected abstract Set<String> granted(JsonNode answer, String token);

    /** Why the account cannot be used, by what is told of it. */
    protected abstract Set<Offer.Trap> traps(JsonNode person);

    protected final MetaCalls calls() {
        return new MetaCalls(outlet, network(), dialect.graph(), failures);
    }

    @Override
    public URI authorise(Asked asked) {
        var query = new LinkedHashMap<String, String>();
        query.put("client_id", outlet.clientId(network()));
        query.put("redirect_uri", asked.redirect().toString());
        query.put("state", asked.state());
        query.put("response_type", "code");
        query.put("scope", String.join(",", facts().scopes()));
        return Request.query(outlet.at(network(), dialect.dialog(), "/oauth/authorize"), query);
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
        URI at = outlet.at(network(), dialect.codes(), "/oauth/access_token");
        Reply first = outlet.send(Request.of(network(), "POST", at).form(fields));
        if (!good(first)) {
            return new Linked.Failed(failures.retry(first));
        }
        Reply second =
                lasting(
                        "/access_token",
                        Map.of(
                                "grant_type",
                                dialect.exchange(),
                                "client_secret",
                                outlet.clientSecret(network())),
                        ((Reply.Said) first).text("access_token"));
        if (!good(second)) {
            return new Linked.Failed(failures.retry(second));
        }
        JsonNode longer = ((Reply.Said) second).json();
        String token = longer.path("access_token").asString("");
        return offered(longer, granted(((Reply.Said) first).json(), token));
    }

    private Reply lasting(String path, Map<String, String> query, String token) {
        var all = new LinkedHashMap<>(query);
        all.put("access_token", token);
        URI at = outlet.at(network(), dialect.graph(), path);
        return outlet.send(Request.of(network(), "GET", Request.query(at, all)));
    }

    private static boolean good(Reply reply) {
        return reply instanceof Reply.Said said
                && said.good()
                && !said.text("access_token").isEmpty();
    }

    private Linked offered(JsonNode answer, Set<String> granted) {
        Grant grant = grant(answer);
        Reply reply = calls().get("me", grant.token(), Map.of("fields", dialect.person()));
        if (!(reply instanceof Reply.Said said && said.good())) {
            return new Linked.Failed(failures.retry(reply));
        }
        var traps = new HashSet<>(traps(said.json()));
        if (!granted.containsAll(facts().needed())) {
            traps.add(Offer.Trap.PERMISSION_MISSING);
        }
        String id = said.text("user_id").isEmpty() ? said.text("id") : said.text("user_id");
        String handle = said.text("username");
        String name = said.text("name").isEmpty() ? handle : said.text("name");
        return new Linked.Offered(
                List.of(
                        new Offer(
                                id,
                                name,
                                outlet.at(network(), dialect.dialog(), "/" + handle),
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
                Map.of("door", dialect.graph()));
    }

    /** Possible from a day after its making to its end. */
    @Override
    public Renewed refresh(Grant grant) {
        Reply reply =
                lasting(
                        "/refresh_access_token",
                        Map.of("grant_type", dialect.refresh()),
                        grant.token());
        return good(reply)
                ? new Renewed.Done(grant(((Reply.Said) reply).json()))
                : new Renewed.Failed(failures.retry(reply));
    }

    /** These doors have no call for it; the person takes it back in the network's own settings. */
    @Override
    public Taken revoke(Access access) {
        return new Taken.NotSupported();
    }
}
