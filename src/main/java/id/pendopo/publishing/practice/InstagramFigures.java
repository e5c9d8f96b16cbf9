package id.pendopo.publishing.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Lists, insights and comments of practice Instagram accounts. */
final class InstagramFigures {
    private static final Set<String> KNOWN =
            Set.of(
                    "views",
                    "reach",
                    "likes",
                    "comments",
                    "shares",
                    "saved",
                    "saves",
                    "replies",
                    "follower_count");

    private final Ground ground;
    private final Graph graph;

    InstagramFigures(Ground ground, Graph graph) {
        this.ground = ground;
        this.graph = graph;
    }

    ObjectNode shown(Call call, ObjectNode post) {
        String id = post.path("id").asString();
        String handle =
                ground.account(post.path("account").asString())
                        .map(a -> a.path("handle").asString())
                        .orElse("");
        ObjectNode out = Response.object().put("id", id);
        out.put("caption", post.path("words").asString());
        out.put("timestamp", post.path("at").asString());
        return out.put("permalink", call.base() + "/latihan/instagram/" + handle + "/" + id);
    }

    Response list(Call call, String account) {
        List<ObjectNode> posts =
                ground.posts(account).stream()
                        .filter(p -> !p.path("form").asString().equals("story"))
                        .map(p -> shown(call, p))
                        .toList();
        return Response.json(Graph.paged(posts, call, 25, call.base() + call.path()));
    }

    private void mayRead(Call call) {
        if (!Desk.allows(graph.token(call), "instagram_business_manage_insights")) {
            throw Graph.fault(
                    403, 10, 0, "(#10) Application does not have permission for this action");
        }
    }

    private static List<String> metrics(Call call) {
        List<String> asked = List.of(call.parameter("metric").split(","));
        if (!KNOWN.containsAll(asked)) {
            throw Graph.invalid("metric must be one of the following values: " + KNOWN);
        }
        return asked;
    }

    private Crowd crowd(ObjectNode post) {
        ObjectNode account =
                ground.account(post.path("account").asString()).orElseGet(Response::object);
        return Crowd.of(post, account, ground.now());
    }

    private long value(String metric, List<Crowd> crowds) {
        return crowds.stream()
                .mapToLong(c ->
                        switch (metric) {
                            case "views" -> c.views();
                            case "reach" -> c.reach();
                            case "likes" -> c.likes();
                            case "shares" -> c.shares();
                            case "saved", "saves" -> c.saves();
                            default -> c.sayings(ground.now()).size();
                        })
                .sum();
    }

    Response ofPost(Call call, String id) {
        mayRead(call);
        ObjectNode post = ground.standing(id).orElseThrow(() -> Graph.missing(id));
        var data = new ArrayList<ObjectNode>();
        for (String metric : metrics(call)) {
            ObjectNode one = Response.object().put("name", metric).put("period", "lifetime");
            one.putArray("values").addObject().put("value", value(metric, List.of(crowd(post))));
            data.add(one);
        }
        return Response.json(Graph.list(data));
    }

    Response ofAccount(Call call, String account) {
        mayRead(call);
        List<Crowd> crowds = ground.posts(account).stream().limit(200).map(this::crowd).toList();
        var data = new ArrayList<ObjectNode>();
        for (String metric : metrics(call)) {
            boolean total = call.parameter("metric_type").equals("total_value");
            if (metric.equals("follower_count") && total) {
                throw Graph.invalid("follower_count has no total_value");
            }
            long value = metric.equals("follower_count") ? crowds.size() : value(metric, crowds);
            ObjectNode one = Response.object().put("name", metric).put("period", "day");
            if (total) {
                one.putObject("total_value").put("value", value);
            } else {
                one.putArray("values").addObject().put("value", value);
            }
            data.add(one);
        }
        return Response.json(Graph.list(data));
    }

    Response comments(Call call, String id) {
        ObjectNode post = ground.standing(id).orElseThrow(() -> Graph.missing(id));
        var data = new ArrayList<ObjectNode>();
        for (Crowd.Saying saying : crowd(post).sayings(ground.now())) {
            ObjectNode one = Response.object().put("id", id + "0" + saying.number());
            one.put("text", saying.words()).put("timestamp", saying.at().toString());
            data.add(
                    one.put(
                            "username",
                            saying.author().toLowerCase(java.util.Locale.ROOT).replace(' ', '.')));
        }
        data.addAll(ground.store().all("comment", c -> c.path("post").asString("").equals(id)));
        return Response.json(Graph.paged(data, call, 25, call.base() + call.path()));
    }

    Response write(Call call, String below) {
        if (!Desk.allows(graph.token(call), "instagram_business_manage_comments")) {
            throw Graph.fault(
                    403, 10, 0, "(#10) Application does not have permission for this action");
        }
        String target =
                ground.standing(below).isPresent() || below.length() < 3
                        ? below
                        : below.substring(0, below.length() - 2);
        if (ground.standing(target).isEmpty()) {
            throw Graph.missing(below);
        }
        String id = Words.number(17);
        ObjectNode comment = Response.object().put("id", id).put("post", target);
        comment.put("text", call.parameter("message"));
        comment.put("timestamp", ground.now().toString());
        String account = graph.token(call).path("account").asString();
        comment.put(
                "username",
                ground.account(account).map(a -> a.path("handle").asString()).orElse(""));
        if (!target.equals(below)) {
            comment.put("parent_id", below);
        }
        ground.store().put("comment", id, comment);
        return Response.json(Response.object().put("id", id));
    }
}
