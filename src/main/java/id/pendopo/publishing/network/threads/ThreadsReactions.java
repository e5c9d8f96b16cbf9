package id.pendopo.publishing.network.threads;

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

/** Insights and replies of Threads. Source: developers.facebook.com/docs/threads/insights. */
public final class ThreadsReactions implements Reactions {
    private final Outlet outlet;
    private final MetaFailures failures = new MetaFailures("threads");

    public ThreadsReactions(Outlet outlet) {
        this.outlet = outlet;
    }

    @Override
    public Network network() {
        return Network.THREADS;
    }

    private MetaCalls calls(Access access) {
        String door = access.particulars().getOrDefault("door", "graph");
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
        MetaCalls calls = calls(access);
        Reply reply =
                calls.get(
                        access.remoteAccount() + "/threads_insights",
                        access.token(),
                        Map.of("metric", String.join(",", metrics)));
        return calls.reading(reply, ThreadsReactions::figures);
    }

    private Reading<List<Figure>> figures(
            Access access, String of, Map<String, String> parameters) {
        MetaCalls calls = calls(access);
        Reply reply = calls.get(of + "/insights", access.token(), parameters);
        return calls.reading(reply, ThreadsReactions::figures);
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

    /** Threads has no field of its own for an address. */
    @Override
    public Reading<String> profile(Access access) {
        MetaCalls calls = calls(access);
        Reply reply = calls.get("me", access.token(), Map.of("fields", "threads_biography"));
        return calls.reading(reply, json -> json.path("threads_biography").asString(""));
    }

    @Override
    public Reading<Comments> comments(Access access, RemotePost post, Optional<String> after) {
        var query = new LinkedHashMap<String, String>();
        query.put("fields", "id,text,timestamp,username,permalink");
        query.put("limit", "50");
        after.ifPresent(a -> query.put("after", a));
        MetaCalls calls = calls(access);
        Reply reply = calls.get(post.id() + "/replies", access.token(), query);
        return calls.reading(reply, ThreadsReactions::comments);
    }

    private static Comments comments(JsonNode answer) {
        var all = new ArrayList<Comment>();
        for (JsonNode each : answer.path("data")) {
            all.add(
                    new Comment(
                            each.path("id").asString(""),
                            each.path("username").asString(""),
                            each.path("text").asString(""),
                            MetaCalls.moment(each.path("timestamp").asString(""))
                                    .orElse(Instant.EPOCH),
                            Optional.empty(),
                            MetaCalls.link(each.path("permalink").asString(""))));
        }
        JsonNode paging = answer.path("paging");
        String after = paging.path("cursors").path("after").asString("");
        boolean more = !paging.path("next").isMissingNode() && !after.isEmpty();
        return new Comments(all, more ? Optional.of(after) : Optional.empty());
    }

    @Override
    public Reading<String> reply(
            Access access, RemotePost post, Optional<String> comment, String text) {
        MetaCalls calls = calls(access);
        Reply made =
                calls.post(
                        access.remoteAccount() + "/threads",
                        access.token(),
                        Map.of(
                                "media_type",
                                "TEXT",
                                "text",
                                text,
                                "reply_to_id",
                                comment.orElse(post.id())));
        if (!(made instanceof Reply.Said container && container.good())) {
            return new Reading.Failed<>(failures.retry(made));
        }
        Reply reply =
                calls.post(
                        access.remoteAccount() + "/threads_publish",
                        access.token(),
                        Map.of("creation_id", container.text("id")));
        return reply instanceof Reply.Said said && said.good()
                ? new Reading.Read<>(said.text("id"))
                : new Reading.Failed<>(failures.once(reply));
    }
}
