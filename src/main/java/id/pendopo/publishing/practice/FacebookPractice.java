package id.pendopo.publishing.practice;

import id.pendopo.directory.Network;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facebook pages as the Graph API shows them. Source: developers.facebook.com/docs/pages-api, as in
 * November 2026.
 */
final class FacebookPractice implements PracticeNetwork {
    private static final Duration SHORT = Duration.ofMinutes(90);
    private static final Duration LONG = Duration.ofDays(60);

    private final Ground ground;
    private final Graph graph;
    private final Consent consent;
    private final FacebookPosts posts;
    private final FacebookFigures figures;

    FacebookPractice(Ground ground) {
        this.ground = ground;
        this.graph = new Graph(ground.desk());
        this.consent = new Consent(ground, "Facebook", ",", true);
        this.posts = new FacebookPosts(ground, graph);
        this.figures = new FacebookFigures(ground, graph);
    }

    @Override
    public Network network() {
        return Network.FACEBOOK;
    }

    @Override
    public List<String> acts() {
        return List.of(
                "feed",
                "photos",
                "videos",
                "photo_stories",
                "video_stories",
                "video_reels",
                "upload",
                "comments",
                "insights",
                "access_token",
                "accounts",
                "permissions",
                "published_posts",
                "read",
                "edit",
                "delete");
    }

    @Override
    public Act act(Call call) {
        String first = versioned(call) ? call.part(1) : call.part(0);
        String last = call.part(call.parts() - 1);
        if (first.equals("video-upload")) {
            return new Act("upload", "");
        }
        if (acts().contains(last)) {
            return new Act(last, owner(first));
        }
        String name = call.is("DELETE") ? "delete" : call.is("POST") ? "edit" : "read";
        return new Act(name, owner(first));
    }

    /** The page of a post or photo is the part before the low line. */
    private static String owner(String id) {
        return id.split("_")[0];
    }

    private static boolean versioned(Call call) {
        return call.part(0).matches("v\\d+\\.\\d+");
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
        if (call.host().equals("www.facebook.com")) {
            return call.path().endsWith("/dialog/oauth")
                    ? consent.answer(call, false)
                    : Response.redirect("/latihan/facebook");
        }
        if (call.host().startsWith("rupload.")) {
            return posts.upload(call);
        }
        if (!versioned(call)) {
            throw Graph.fault(400, 2635, 0, "(#2635) You are calling an unversioned API.");
        }
        return routed(call);
    }

    private Response routed(Call call) {
        String first = call.part(1);
        String second = call.part(2);
        if (first.equals("oauth") && second.equals("access_token")) {
            return exchange(call);
        }
        if (first.equals("me")) {
            return me(call, second);
        }
        if (ground.account(first).isPresent()) {
            return switch (second) {
                case "feed", "photos", "videos", "photo_stories", "video_stories", "video_reels" ->
                        posts.create(call, first, second);
                case "published_posts" -> posts.list(call, first);
                case "insights" -> figures.ofPage(call, first);
                case "" -> page(call, first);
                default ->
                        throw Graph.invalid("Tried accessing nonexisting field (" + second + ")");
            };
        }
        return switch (second) {
            case "insights" -> figures.ofPost(call, first);
            case "comments" ->
                    call.is("POST") ? figures.write(call, first) : figures.comments(call, first);
            case "" -> posts.one(call, first);
            default -> throw Graph.invalid("Tried accessing nonexisting field (" + second + ")");
        };
    }

    private Response page(Call call, String id) {
        graph.token(call);
        ObjectNode page = ground.account(id).orElseThrow();
        ObjectNode out = Response.object().put("id", id);
        out.put("name", page.path("name").asString());
        out.put("followers_count", page.path("followers").asLong());
        out.put("website", page.path("website").asString(""));
        return Response.json(out);
    }

    private Response exchange(Call call) {
        boolean client =
                call.parameter("client_id").equals(Desk.CLIENT)
                        && call.parameter("client_secret").equals(Desk.SECRET);
        if (!client) {
            throw Graph.fault(400, 1, 0, "Error validating client secret.");
        }
        if (call.parameter("grant_type").equals("fb_exchange_token")) {
            JsonNode old =
                    ground.desk()
                            .known(call.parameter("fb_exchange_token"))
                            .filter(t -> good(call.parameter("fb_exchange_token")))
                            .orElseThrow(() -> Graph.fault(401, 190, 463, "Session has expired."));
            return bearer(ground.desk().token("user", "me", old, LONG), LONG);
        }
        JsonNode allowed =
                ground.desk()
                        .redeem(
                                call.parameter("code"),
                                call.parameter("redirect_uri"),
                                call.parameter("code_verifier"))
                        .orElseThrow(() ->
                                Graph.fault(
                                        400, 100, 36009, "This authorization code has been used."));
        return bearer(ground.desk().token("user", "me", allowed, SHORT), SHORT);
    }

    private boolean good(String token) {
        return ground.desk().standing(token) == Desk.Standing.GOOD;
    }

    private static Response bearer(String token, Duration lasts) {
        ObjectNode out = Response.object().put("access_token", token);
        out.put("token_type", "bearer").put("expires_in", lasts.toSeconds());
        return Response.json(out);
    }

    private Response me(Call call, String field) {
        ObjectNode token = graph.token(call);
        return switch (field) {
            case "permissions" -> {
                if (call.is("DELETE")) {
                    ground.desk().revoke(call.token());
                    yield Graph.success();
                }
                yield Response.json(Graph.list(permissions(token)));
            }
            case "accounts" -> accounts(call, token);
            default -> Response.json(Response.object().put("id", "100000000000001"));
        };
    }

    private static List<ObjectNode> permissions(JsonNode token) {
        var all = new ArrayList<ObjectNode>();
        for (JsonNode scope : token.path("scopes")) {
            all.add(Response.object().put("permission", scope.asString()).put("status", "granted"));
        }
        return all;
    }

    /** Pages that were ticked, and those a business portfolio shows without having been ticked. */
    private Response accounts(Call call, JsonNode token) {
        if (!Desk.allows(token, "pages_show_list")) {
            return Response.json(Graph.list(List.of()));
        }
        var ticked = new ArrayList<String>();
        token.path("accounts").forEach(a -> ticked.add(a.asString()));
        var pages = new ArrayList<ObjectNode>();
        for (ObjectNode account : ground.accounts()) {
            String id = account.path("id").asString();
            boolean chosen = ticked.contains(id);
            if (!chosen && !account.path("portfolio").asBoolean(false)) {
                continue;
            }
            ObjectNode page = Response.object().put("id", id);
            page.put("name", account.path("name").asString());
            page.put(
                    "link", call.base() + "/latihan/facebook/" + account.path("handle").asString());
            page.set("tasks", account.path("tasks").deepCopy());
            if (chosen) {
                page.put("access_token", pageToken(id, token, call.token()));
            }
            pages.add(page);
        }
        return Response.json(Graph.paged(pages, call, 25, call.base() + call.path()));
    }

    /** The same page token as long as the user token lives: it has no end of its own. */
    private String pageToken(String page, JsonNode user, String userToken) {
        return ground
                .store()
                .ids(
                        "token",
                        t ->
                                t.path("kind").asString("").equals("page")
                                        && t.path("account").asString("").equals(page)
                                        && t.path("parent").asString("").equals(userToken))
                .stream()
                .findFirst()
                .orElseGet(() -> {
                    String made = ground.desk().token("page", page, user, Duration.ZERO);
                    ObjectNode kept = ground.desk().known(made).orElseThrow();
                    ground.store().put("token", made, kept.put("parent", userToken));
                    return made;
                });
    }
}
