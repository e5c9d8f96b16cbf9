package id.pendopo.publishing.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Insights and comments of practice pages. */
final class FacebookFigures {
    /** Those that fail since 2026-06-15. */
    private static final Set<String> GONE =
            Set.of(
                    "page_impressions_unique",
                    "page_posts_impressions_unique",
                    "page_video_views",
                    "post_impressions_unique");

    private static final Set<String> OF_POST =
            Set.of("post_media_view", "post_reactions_by_type_total", "post_clicks");
    private static final Set<String> OF_PAGE =
            Set.of(
                    "page_total_media_view_unique",
                    "page_media_view",
                    "page_post_engagements",
                    "page_daily_follows");

    private final Ground ground;
    private final Graph graph;

    FacebookFigures(Ground ground, Graph graph) {
        this.ground = ground;
        this.graph = graph;
    }

    private static List<String> metrics(Call call, Set<String> known) {
        List<String> asked = List.of(call.parameter("metric").split(","));
        for (String metric : asked) {
            if (GONE.contains(metric) || !known.contains(metric)) {
                throw Graph.invalid("The value must be a valid insights metric");
            }
        }
        return asked;
    }

    Response ofPost(Call call, String id) {
        graph.token(call, "read_insights");
        ObjectNode post = ground.standing(id).orElseThrow(() -> Graph.missing(id));
        Crowd crowd = crowd(post);
        var data = new ArrayList<ObjectNode>();
        for (String metric : metrics(call, OF_POST)) {
            ObjectNode one = Response.object().put("name", metric).put("period", "lifetime");
            ObjectNode value = (ObjectNode) one.putArray("values").addObject();
            switch (metric) {
                case "post_media_view" -> value.put("value", crowd.views());
                case "post_clicks" -> value.put("value", crowd.clicks());
                default -> value.putObject("value").put("like", crowd.likes());
            }
            data.add(one);
        }
        return Response.json(Graph.list(data));
    }

    Response ofPage(Call call, String page) {
        graph.token(call, "read_insights");
        var data = new ArrayList<ObjectNode>();
        List<Crowd> crowds = ground.posts(page).stream().limit(200).map(this::crowd).toList();
        for (String metric : metrics(call, OF_PAGE)) {
            ObjectNode one = Response.object().put("name", metric).put("period", "day");
            long value =
                    switch (metric) {
                        case "page_total_media_view_unique" ->
                                crowds.stream().mapToLong(Crowd::reach).sum();
                        case "page_media_view" -> crowds.stream().mapToLong(Crowd::views).sum();
                        case "page_post_engagements" ->
                                crowds.stream().mapToLong(c -> c.likes() + c.shares()).sum();
                        default -> crowds.size();
                    };
            ObjectNode last = (ObjectNode) one.putArray("values").addObject();
            last.put("value", value).put("end_time", ground.now().toString());
            data.add(one);
        }
        return Response.json(Graph.list(data));
    }

    private Crowd crowd(ObjectNode post) {
        ObjectNode account =
                ground.account(post.path("account").asString()).orElseGet(Response::object);
        return Crowd.of(post, account, ground.now());
    }

    Response comments(Call call, String id) {
        graph.token(call, "pages_read_engagement");
        ObjectNode post = ground.standing(id).orElseThrow(() -> Graph.missing(id));
        var data = new ArrayList<ObjectNode>();
        for (Crowd.Saying saying : crowd(post).sayings(ground.now())) {
            ObjectNode one = Response.object().put("id", id + "_c" + saying.number());
            one.put("message", saying.words()).put("created_time", saying.at().toString());
            one.putObject("from").put("name", saying.author());
            data.add(one);
        }
        for (ObjectNode written :
                ground.store().all("comment", c -> c.path("post").asString("").equals(id))) {
            data.add(written);
        }
        return Response.json(Graph.paged(data, call, 25, call.base() + call.path()));
    }

    /** Below a post, or below a comment of it. */
    Response write(Call call, String below) {
        ObjectNode token = graph.token(call, "pages_manage_engagement");
        String post = below.replaceFirst("_c?\\d+$", "");
        String target = ground.standing(below).isPresent() ? below : post;
        if (ground.standing(target).isEmpty()) {
            throw Graph.missing(below);
        }
        if (call.parameter("message").isBlank()) {
            throw Graph.invalid("The parameter message is required");
        }
        String id = target + "_" + Words.number(12);
        ObjectNode comment = Response.object().put("id", id).put("post", target);
        comment.put("message", call.parameter("message"));
        comment.put("created_time", ground.now().toString());
        String name =
                ground.account(token.path("account").asString(""))
                        .map(a -> a.path("name").asString())
                        .orElse("");
        comment.putObject("from").put("name", name);
        if (!target.equals(below)) {
            comment.putObject("parent").put("id", below);
        }
        ground.store().put("comment", id, comment);
        return Response.json(Response.object().put("id", id));
    }
}
