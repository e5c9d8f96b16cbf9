package id.pendopo.publishing.network.facebook;

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

/**
 * Insights and comments of pages. Source: developers.facebook.com/docs/platforminsights/page, with
 * the metrics that hold since 2026-06-15.
 */
public final class FacebookReactions implements Reactions {
    private final Outlet outlet;
    private final MetaFailures failures = new MetaFailures("facebook");
    private final MetaCalls graph;

    public FacebookReactions(Outlet outlet) {
        this.outlet = outlet;
        this.graph = new MetaCalls(outlet, Network.FACEBOOK, "graph", failures);
    }

    @Override
    public Network network() {
        return Network.FACEBOOK;
    }

    @Override
    public Reading<List<Figure>> ofPost(Access access, RemotePost post) {
        List<String> metrics = outlet.facts(network()).postMetrics();
        return figures(access, post.id(), Map.of("metric", String.join(",", metrics)));
    }

    @Override
    public Reading<List<Figure>> ofAccount(Access access) {
        List<String> metrics = outlet.facts(network()).accountMetrics();
        return figures(
                access,
                access.remoteAccount(),
                Map.of("metric", String.join(",", metrics), "period", "day"));
    }

    private Reading<List<Figure>> figures(
            Access access, String of, Map<String, String> parameters) {
        Reply reply = graph.get(of + "/insights", access.token(), parameters);
        return graph.reading(reply, FacebookReactions::figures);
    }

    private static List<Figure> figures(JsonNode answer) {
        var all = new ArrayList<Figure>();
        for (JsonNode metric : answer.path("data")) {
            String name = metric.path("name").asString("");
            JsonNode values = metric.path("values");
            JsonNode value = values.path(values.size() - 1).path("value");
            // Reactions come by their kinds.
            long number =
                    value.isObject()
                            ? value.valueStream().mapToLong(v -> v.asLong(0)).sum()
                            : value.asLong(0);
            all.add(new Figure(name, number, false));
        }
        return all;
    }

    @Override
    public Reading<String> profile(Access access) {
        Reply reply =
                graph.get(access.remoteAccount(), access.token(), Map.of("fields", "website"));
        return graph.reading(reply, json -> json.path("website").asString(""));
    }

    @Override
    public Reading<Comments> comments(Access access, RemotePost post, Optional<String> after) {
        var query = new LinkedHashMap<String, String>();
        query.put("fields", "id,message,created_time,from{name},parent{id},permalink_url");
        query.put("filter", "stream");
        query.put("limit", "50");
        after.ifPresent(a -> query.put("after", a));
        Reply reply = graph.get(post.id() + "/comments", access.token(), query);
        return graph.reading(reply, FacebookReactions::comments);
    }

    private static Comments comments(JsonNode answer) {
        var all = new ArrayList<Comment>();
        for (JsonNode each : answer.path("data")) {
            String parent = each.path("parent").path("id").asString("");
            all.add(
                    new Comment(
                            each.path("id").asString(""),
                            each.path("from").path("name").asString(""),
                            each.path("message").asString(""),
                            MetaCalls.moment(each.path("created_time").asString(""))
                                    .orElse(Instant.EPOCH),
                            parent.isEmpty() ? Optional.empty() : Optional.of(parent),
                            MetaCalls.link(each.path("permalink_url").asString(""))));
        }
        JsonNode paging = answer.path("paging");
        String after = paging.path("cursors").path("after").asString("");
        boolean more = !paging.path("next").isMissingNode() && !after.isEmpty();
        return new Comments(all, more ? Optional.of(after) : Optional.empty());
    }

    @Override
    public Reading<String> reply(
            Access access, RemotePost post, Optional<String> comment, String text) {
        Reply reply =
                graph.post(
                        comment.orElse(post.id()) + "/comments",
                        access.token(),
                        Map.of("message", text));
        return reply instanceof Reply.Said said && said.good()
                ? new Reading.Read<>(said.text("id"))
                : new Reading.Failed<>(failures.once(reply));
    }
}
