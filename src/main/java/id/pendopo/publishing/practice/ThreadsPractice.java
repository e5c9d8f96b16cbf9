package id.pendopo.publishing.practice;

import id.pendopo.directory.Network;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Threads. Source: developers.facebook.com/docs/threads, as in November 2026. */
final class ThreadsPractice implements PracticeNetwork {
    private static final Duration SHORT = Duration.ofHours(1);
    private static final Duration LONG = Duration.ofDays(60);
    private static final Duration YOUNGEST = Duration.ofHours(24);
    private static final Set<String> METRICS =
            Set.of("views", "likes", "replies", "reposts", "quotes", "shares", "followers_count");

    private final Ground ground;
    private final Graph graph;
    private final Consent consent;
    private final Containers containers;

    ThreadsPractice(Ground ground) {
        this.ground = ground;
        this.graph = new Graph(ground.desk());
        this.consent = new Consent(ground, "Threads", ",", false);
        this.containers = new Containers(ground, new ThreadsRules());
    }

    @Override
    public Network network() {
        return Network.THREADS;
    }

    @Override
    public List<String> acts() {
        return List.of(
                "threads",
                "threads_publish",
                "threads_publishing_limit",
                "threads_insights",
                "insights",
                "replies",
                "access_token",
                "refresh_access_token",
                "read",
                "delete");
    }

    @Override
    public Act act(Call call) {
        String last = call.part(call.parts() - 1);
        String owner = call.part(0).equals("v1.0") ? call.part(1) : "";
        String other = call.is("DELETE") ? "delete" : "read";
        return new Act(acts().contains(last) ? last : other, owner);
    }

    @Override
    public Response limited(Call call) {
        return Graph.limited();
    }

    @Override
    public Response broken(Call call) {
        return Graph.broken();
    }

    @Override
    public Response answer(Call call) {
        if (call.host().equals("threads.net")) {
            return call.path().equals("/oauth/authorize")
                    ? consent.answer(call, false)
                    : Response.redirect("/latihan");
        }
        return switch (call.path()) {
            case "/oauth/access_token" -> exchange(call);
            case "/access_token" -> {
                graph.grantType(call, "th_exchange_token");
                yield lasting(secret(call));
            }
            case "/refresh_access_token" -> {
                graph.grantType(call, "th_refresh_token");
                yield refreshed(graph.token(call));
            }
            default -> versioned(call);
        };
    }

    private Response versioned(Call call) {
        String first = call.part(1);
        String second = call.part(2);
        ObjectNode token = graph.token(call);
        if (first.equals("debug_token")) {
            ObjectNode told = Response.object();
            told.putObject("data").put("is_valid", true).set("scopes", token.path("scopes"));
            return Response.json(told);
        }
        if (first.equals("me")) {
            return Response.json(me(token.path("account").asString("")));
        }
        if (ground.account(first).isEmpty()) {
            return ofPost(call, first, second);
        }
        if (!token.path("account").asString("").equals(first)) {
            throw Graph.fault(403, 10, 0, "(#10) The token is of another account.");
        }
        boolean write = call.is("POST");
        if (write && !Desk.allows(token, "threads_content_publish")) {
            throw Graph.fault(
                    403, 10, 0, "(#10) Application does not have permission for this action");
        }
        return switch (second) {
            case "threads" ->
                    write
                            ? Response.json(Response.object().put("id", created(call, first)))
                            : list(call, first);
            case "threads_publish" ->
                    Response.json(Response.object().put("id", published(call, first)));
            case "threads_publishing_limit" -> Response.json(containers.quota(first));
            case "threads_insights" -> insights(call, ground.posts(first));
            default -> Response.json(me(first));
        };
    }

    /** A reply is made as a post is, and stands below another. */
    private String created(Call call, String account) {
        String id = containers.create(call, account);
        String answered = call.parameter("reply_to_id");
        if (!answered.isEmpty()) {
            ObjectNode container = ground.store().get("container", id).orElseThrow();
            ground.store().put("container", id, container.put("reply", answered));
        }
        return id;
    }

    private String published(Call call, String account) {
        String id = containers.publish(call, account);
        ObjectNode container =
                ground.store().get("container", call.parameter("creation_id")).orElseThrow();
        String answered = container.path("reply").asString("");
        if (!answered.isEmpty()) {
            ObjectNode post = ground.standing(id).orElseThrow();
            ground.store().remove("post", id);
            ground.store()
                    .put(
                            "comment",
                            id,
                            post.put("post", answered).put("text", post.path("words").asString()));
        }
        return id;
    }

    private Response ofPost(Call call, String id, String field) {
        if (ground.store().get("container", id).isPresent()) {
            ObjectNode status = containers.status(id);
            ObjectNode out = Response.object().put("id", id);
            out.put("status", status.path("status_code").asString());
            return Response.json(out.put("error_message", status.path("status").asString()));
        }
        ObjectNode post = ground.standing(id).orElseThrow(() -> Graph.missing(id));
        if (call.is("DELETE")) {
            ground.delete(post);
            return Graph.success();
        }
        return switch (field) {
            case "insights" -> insights(call, List.of(post));
            case "replies", "conversation" -> replies(call, post);
            default -> Response.json(shown(call, post));
        };
    }

    private ObjectNode shown(Call call, ObjectNode post) {
        String id = post.path("id").asString();
        String handle =
                ground.account(post.path("account").asString())
                        .map(a -> a.path("handle").asString())
                        .orElse("");
        ObjectNode out = Response.object().put("id", id);
        out.put("text", post.path("words").asString());
        out.put("timestamp", post.path("at").asString());
        return out.put("permalink", call.base() + "/latihan/threads/" + handle + "/" + id);
    }

    private Response list(Call call, String account) {
        List<ObjectNode> all = ground.posts(account).stream().map(p -> shown(call, p)).toList();
        return Response.json(Graph.paged(all, call, 25, call.base() + call.path()));
    }

    private ObjectNode me(String account) {
        ObjectNode kept = ground.account(account).orElseThrow(() -> Graph.missing(account));
        ObjectNode out = Response.object().put("id", account);
        out.put("username", kept.path("handle").asString());
        out.put("threads_biography", kept.path("website").asString(""));
        return out.put("name", kept.path("name").asString());
    }

    private Crowd crowd(ObjectNode post) {
        ObjectNode account =
                ground.account(post.path("account").asString()).orElseGet(Response::object);
        return Crowd.of(post, account, ground.now());
    }

    private Response insights(Call call, List<ObjectNode> posts) {
        var data = new ArrayList<ObjectNode>();
        for (String metric : call.parameter("metric").split(",")) {
            if (!METRICS.contains(metric)) {
                throw Graph.invalid("metric must be one of " + METRICS);
            }
            long value =
                    posts.stream()
                            .map(this::crowd)
                            .mapToLong(c ->
                                    switch (metric) {
                                        case "views" -> c.views();
                                        case "likes" -> c.likes();
                                        case "replies" -> c.sayings(ground.now()).size();
                                        case "reposts", "shares" -> c.shares();
                                        default -> 0;
                                    })
                            .sum();
            ObjectNode one = Response.object().put("name", metric).put("period", "lifetime");
            one.putArray("values").addObject().put("value", value);
            data.add(one);
        }
        return Response.json(Graph.list(data));
    }

    private Response replies(Call call, ObjectNode post) {
        String id = post.path("id").asString();
        var data = new ArrayList<ObjectNode>();
        for (Crowd.Saying saying : crowd(post).sayings(ground.now())) {
            ObjectNode one = Response.object().put("id", id + "0" + saying.number());
            one.put("text", saying.words()).put("username", saying.author());
            data.add(one.put("timestamp", saying.at().toString()));
        }
        for (ObjectNode each :
                ground.store().all("comment", c -> c.path("post").asString("").startsWith(id))) {
            ObjectNode one = Response.object().put("id", each.path("id").asString());
            one.put("text", each.path("text").asString());
            one.put("username", me(each.path("account").asString()).path("username").asString());
            data.add(one.put("timestamp", each.path("at").asString()));
        }
        return Response.json(Graph.paged(data, call, 25, call.base() + call.path()));
    }

    private Response exchange(Call call) {
        if (!call.parameter("client_secret").equals(Desk.SECRET)) {
            throw Graph.fault(400, 1, 0, "Error validating client secret.");
        }
        JsonNode allowed =
                ground.desk()
                        .redeem(
                                call.parameter("code"),
                                call.parameter("redirect_uri"),
                                call.parameter("code_verifier"))
                        .orElseThrow(() ->
                                Graph.fault(400, 100, 0, "This authorization code has been used"));
        String account = allowed.path("accounts").path(0).asString("");
        ObjectNode out = Response.object().put("user_id", account);
        return Response.json(
                out.put("access_token", ground.desk().token("user", account, allowed, SHORT)));
    }

    private ObjectNode secret(Call call) {
        if (!call.parameter("client_secret").equals(Desk.SECRET)) {
            throw Graph.fault(400, 1, 0, "Error validating client secret.");
        }
        return graph.token(call);
    }

    private Response lasting(JsonNode old) {
        String token = ground.desk().token("user", old.path("account").asString(), old, LONG);
        ObjectNode out = Response.object().put("access_token", token);
        return Response.json(out.put("token_type", "bearer").put("expires_in", LONG.toSeconds()));
    }

    private Response refreshed(JsonNode old) {
        Instant made = Instant.parse(old.path("made").asString());
        if (ground.now().isBefore(made.plus(YOUNGEST))) {
            throw Graph.invalid("The token must be at least 24 hours old to be refreshed");
        }
        return lasting(old);
    }
}
