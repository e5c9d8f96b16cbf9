package id.pendopo.publishing.network.x;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Access;
import id.pendopo.publishing.network.Reactions;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.network.wire.Outlet;
import id.pendopo.publishing.network.wire.Reply;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Figures of X and answers to posts; every reading costs. Source:
 * docs.x.com/x-api/fundamentals/metrics, docs.x.com/x-api/posts/search-recent-posts.
 */
public final class XReactions implements Reactions {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Outlet outlet;
    private final XCalls calls;

    public XReactions(Outlet outlet, InstantSource clock) {
        this.outlet = outlet;
        this.calls = new XCalls(outlet, clock);
    }

    @Override
    public Network network() {
        return Network.X;
    }

    @Override
    public Reading<List<Figure>> ofPost(Access access, RemotePost post) {
        Reply reply =
                calls.get(
                        "/2/tweets/" + post.id(),
                        access.token(),
                        Map.of("tweet.fields", "public_metrics"));
        return figures(reply, outlet.facts(network()).postMetrics());
    }

    @Override
    public Reading<List<Figure>> ofAccount(Access access) {
        Reply reply =
                calls.get("/2/users/me", access.token(), Map.of("user.fields", "public_metrics"));
        return figures(reply, outlet.facts(network()).accountMetrics());
    }

    private Reading<List<Figure>> figures(Reply reply, List<String> wanted) {
        if (!(reply instanceof Reply.Said said && said.good())) {
            return new Reading.Failed<>(calls.retry(reply));
        }
        JsonNode told = said.json().path("data").path("public_metrics");
        return new Reading.Read<>(
                wanted.stream()
                        .filter(told::has)
                        .map(metric -> new Figure(metric, told.path(metric).asLong(0), false))
                        .toList());
    }

    /** Of the last seven days: what the search reaches. */
    /** The address is shortened; what it stands for is told beside it. */
    @Override
    public Reading<String> profile(Access access) {
        Reply reply =
                calls.get("/2/users/me", access.token(), Map.of("user.fields", "url,entities"));
        if (!(reply instanceof Reply.Said said && said.good())) {
            return new Reading.Failed<>(calls.retry(reply));
        }
        JsonNode url = said.json().path("data").path("entities").path("url").path("urls").path(0);
        return new Reading.Read<>(url.path("expanded_url").asString(""));
    }

    @Override
    public Reading<Comments> comments(Access access, RemotePost post, Optional<String> after) {
        var query = new LinkedHashMap<String, String>();
        query.put("query", "conversation_id:" + post.id());
        query.put("max_results", "50");
        query.put("tweet.fields", "created_at,author_id,referenced_tweets");
        after.ifPresent(a -> query.put("next_token", a));
        Reply reply = calls.get("/2/tweets/search/recent", access.token(), query);
        if (!(reply instanceof Reply.Said said && said.good())) {
            return new Reading.Failed<>(calls.retry(reply));
        }
        var all = new ArrayList<Comment>();
        for (JsonNode each : said.json().path("data")) {
            all.add(
                    new Comment(
                            each.path("id").asString(""),
                            each.path("author_id").asString(""),
                            each.path("text").asString(""),
                            Instant.parse(each.path("created_at").asString("1970-01-01T00:00:00Z")),
                            Optional.empty(),
                            Optional.of(
                                    outlet.at(
                                            network(),
                                            "dialog",
                                            "/i/status/" + each.path("id").asString("")))));
        }
        String next = said.json().path("meta").path("next_token").asString("");
        return new Reading.Read<>(
                new Comments(all, next.isEmpty() ? Optional.empty() : Optional.of(next)));
    }

    @Override
    public Reading<String> reply(
            Access access, RemotePost post, Optional<String> comment, String text) {
        ObjectNode body = JSON.createObjectNode().put("text", text);
        body.putObject("reply").put("in_reply_to_tweet_id", comment.orElse(post.id()));
        Reply reply = calls.post("/2/tweets", access.token(), body);
        return reply instanceof Reply.Said said && said.good()
                ? new Reading.Read<>(said.json().path("data").path("id").asString(""))
                : new Reading.Failed<>(calls.once(reply));
    }
}
