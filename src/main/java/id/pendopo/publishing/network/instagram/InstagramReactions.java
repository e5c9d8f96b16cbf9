package id.pendopo.publishing.network.instagram;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Access;
import id.pendopo.publishing.network.Reactions;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.network.meta.MetaCalls;
import id.pendopo.publishing.network.meta.MetaFailures;
import id.pendopo.publishing.network.wire.Outlet;
import id.pendopo.publishing.network.wire.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Insights and comments of Instagram. Source: instagram-platform/api-reference/instagram-media. */
public final class InstagramReactions implements Reactions {
    /** Told as a series of days only; all others as a total. */
    private static final String FOLLOWERS = "follower_count";

    private final Outlet outlet;
    private final MetaFailures failures = new MetaFailures("instagram");

    public InstagramReactions(Outlet outlet) {
        this.outlet = outlet;
    }

    @Override
    public Network network() {
        return Network.INSTAGRAM;
    }

    private MetaCalls calls(Access access) {
        String door = access.particulars().getOrDefault("door", "login-graph");
        return new MetaCalls(outlet, network(), door, failures);
    }

    @Override
    public Reading<List<Figure>> ofPost(Access access, RemotePost post) {
        List<String> metrics = outlet.facts(network()).postMetrics();
        return figures(access, post.id(), Map.of("metric", String.join(",", metrics)));
    }

    @Override
    public Reading<List<Figure>> ofAccount(Access access) {
        List<String> metrics = outlet.facts(network()).accountMetrics();
        List<String> totals = metrics.stream().filter(m -> !m.equals(FOLLOWERS)).toList();
        Reading<List<Figure>> total =
                figures(
                        access,
                        access.remoteAccount(),
                        Map.of(
                                "metric", String.join(",", totals),
                                "metric_type", "total_value",
                                "period", "day"));
        if (!metrics.contains(FOLLOWERS) || !(total instanceof Reading.Read<List<Figure>> read)) {
            return total;
        }
        Reading<List<Figure>> series =
                figures(
                        access,
                        access.remoteAccount(),
                        Map.of("metric", FOLLOWERS, "period", "day"));
        var all = new ArrayList<>(read.value());
        // Accounts with fewer than a hundred followers have no such series.
        if (series instanceof Reading.Read<List<Figure>> followers) {
            all.addAll(followers.value());
        }
        return new Reading.Read<>(all);
    }

    private Reading<List<Figure>> figures(
            Access access, String of, Map<String, String> parameters) {
        MetaCalls calls = calls(access);
        Reply reply = calls.get(of + "/insights", access.token(), parameters);
        return calls.reading(reply, InstagramReactions::figures);
    }

    private static List<Figure> figures(JsonNode answer) {
        var all = new ArrayList<Figure>();
        for (JsonNode metric : answer.path("data")) {
            JsonNode values = metric.path("values");
            JsonNode last = values.path(values.size() - 1).path("value");
            JsonNode value = metric.path("total_value").path("value");
            long number = value.isMissingNode() ? last.asLong(0) : value.asLong(0);
            all.add(new Figure(metric.path("name").asString(""), number, false));
        }
        return all;
    }

    @Override
    public Reading<String> profile(Access access) {
        MetaCalls calls = calls(access);
        Reply reply =
                calls.get(access.remoteAccount(), access.token(), Map.of("fields", "website"));
        return calls.reading(reply, json -> json.path("website").asString(""));
    }

    @Override
    public Reading<Comments> comments(Access access, RemotePost post, Optional<String> after) {
        var query = new LinkedHashMap<String, String>();
        query.put("fields", "id,text,timestamp,username,parent_id");
        query.put("limit", "50");
        after.ifPresent(a -> query.put("after", a));
        MetaCalls calls = calls(access);
        Reply reply = calls.get(post.id() + "/comments", access.token(), query);
        return calls.reading(reply, InstagramReactions::comments);
    }

    private static Comments comments(JsonNode answer) {
        var all = new ArrayList<Comment>();
        for (JsonNode each : answer.path("data")) {
            String parent = each.path("parent_id").asString("");
            all.add(
                    new Comment(
                            each.path("id").asString(""),
                            each.path("username").asString(""),
                            each.path("text").asString(""),
                            MetaCalls.moment(each.path("timestamp").asString(""))
                                    .orElse(Instant.EPOCH),
                            parent.isEmpty() ? Optional.empty() : Optional.of(parent),
                            Optional.empty()));
        }
        JsonNode paging = answer.path("paging");
        String after = paging.path("cursors").path("after").asString("");
        boolean more = !paging.path("next").isMissingNode() && !after.isEmpty();
        return new Comments(all, more ? Optional.of(after) : Optional.empty());
    }

    @Override
    public Reading<String> reply(
            Access access, RemotePost post, Optional<String> comment, String text) {
        String path = comment.map(c -> c + "/replies").orElse(post.id() + "/comments");
        Reply reply = calls(access).post(path, access.token(), Map.of("message", text));
        return reply instanceof Reply.Said said && said.good()
                ? new Reading.Read<>(said.text("id"))
                : new Reading.Failed<>(failures.once(reply));
    }
}
