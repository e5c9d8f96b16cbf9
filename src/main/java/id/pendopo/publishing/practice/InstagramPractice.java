package id.pendopo.publishing.practice;

import id.pendopo.directory.Network;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Instagram's professional accounts. Source:
 * developers.facebook.com/docs/instagram-platform/content-publishing, as in November 2026.
 */
final class InstagramPractice implements PracticeNetwork {
    private static final Duration SHORT = Duration.ofHours(1);
    private static final Duration LONG = Duration.ofDays(60);
    private static final Duration YOUNGEST = Duration.ofHours(24);

    private final Ground ground;
    private final Graph graph;
    private final Consent consent;
    private final Containers containers;
    private final InstagramFigures figures;

    InstagramPractice(Ground ground) {
        this.ground = ground;
        this.graph = new Graph(ground.desk());
        this.consent = new Consent(ground, "Instagram", ",", false);
        this.containers = new Containers(ground, new InstagramRules());
        this.figures = new InstagramFigures(ground, graph);
    }

    @Override
    public Network network() {
        return Network.INSTAGRAM;
    }

    @Override
    public List<String> acts() {
        return List.of(
                "media",
                "media_publish",
                "content_publishing_limit",
                "insights",
                "comments",
                "replies",
                "access_token",
                "refresh_access_token",
                "status",
                "read");
    }

    @Override
    public Act act(Call call) {
        String last = call.part(call.parts() - 1);
        boolean versioned = call.part(0).matches("v\\d+\\.\\d+");
        String owner = versioned ? call.part(1) : "";
        if (acts().contains(last)) {
            return new Act(last, owner);
        }
        return new Act(call.parameter("fields").contains("status_code") ? "status" : "read", owner);
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
        if (call.host().equals("www.instagram.com")) {
            return call.path().equals("/oauth/authorize")
                    ? consent.answer(call, false)
                    : Response.redirect("/latihan/instagram");
        }
        return switch (call.path()) {
            case "/oauth/access_token" -> exchange(call);
            case "/access_token" -> longer(call);
            case "/refresh_access_token" -> refreshed(call);
            default -> versioned(call);
        };
    }

    private Response versioned(Call call) {
        String first = call.part(1);
        String second = call.part(2);
        if (first.equals("me")) {
            return me(call, graph.token(call));
        }
        if (ground.account(first).isPresent()) {
            ObjectNode token = own(call, first);
            return switch (second) {
                case "media" ->
                        call.is("POST") ? created(call, token, first) : figures.list(call, first);
                case "media_publish" -> publish(call, token, first);
                case "content_publishing_limit" -> Response.json(containers.quota(first));
                case "insights" -> figures.ofAccount(call, first);
                case "" -> me(call, token);
                default -> throw Graph.invalid("Tried accessing nonexisting field " + second);
            };
        }
        graph.token(call);
        return switch (second) {
            case "insights" -> figures.ofPost(call, first);
            case "comments", "replies" ->
                    call.is("POST") ? figures.write(call, first) : figures.comments(call, first);
            case "" -> one(call, first);
            default -> throw Graph.invalid("Tried accessing nonexisting field " + second);
        };
    }

    private ObjectNode own(Call call, String account) {
        ObjectNode token = graph.token(call);
        if (!token.path("account").asString("").equals(account)) {
            throw Graph.fault(403, 10, 0, "(#10) The token is of another account.");
        }
        return token;
    }

    private void mayPublish(JsonNode token, String account) {
        if (!Desk.allows(token, "instagram_business_content_publish")) {
            throw Graph.fault(
                    403, 10, 0, "(#10) Application does not have permission for this action");
        }
        ObjectNode kept = ground.account(account).orElseThrow();
        if (kept.path("restricted").asBoolean(false)) {
            throw Graph.fault(400, 25, 2207050, "The Instagram account is restricted.");
        }
    }

    private Response created(Call call, JsonNode token, String account) {
        mayPublish(token, account);
        return Response.json(Response.object().put("id", containers.create(call, account)));
    }

    private Response publish(Call call, JsonNode token, String account) {
        mayPublish(token, account);
        return Response.json(Response.object().put("id", containers.publish(call, account)));
    }

    private Response one(Call call, String id) {
        if (call.is("DELETE")) {
            throw Graph.fault(400, 100, 33, "Unsupported delete request.");
        }
        return ground.store()
                .get("container", id)
                .map(c -> Response.json(containers.status(id)))
                .orElseGet(() -> {
                    ObjectNode post = ground.standing(id).orElseThrow(() -> Graph.missing(id));
                    return Response.json(figures.shown(call, post));
                });
    }

    private Response me(Call call, JsonNode token) {
        String id = token.path("account").asString("");
        ObjectNode account = ground.account(id).orElseThrow(() -> Graph.missing(id));
        ObjectNode out = Response.object().put("user_id", id).put("id", id);
        out.put("username", account.path("handle").asString());
        out.put("name", account.path("name").asString());
        out.put("followers_count", account.path("followers").asLong());
        out.put("website", account.path("website").asString(""));
        out.put(
                "account_type",
                account.path("professional").asBoolean(true) ? "BUSINESS" : "PERSONAL");
        return Response.json(out);
    }

    private Response exchange(Call call) {
        client(call);
        JsonNode allowed =
                ground.desk()
                        .redeem(
                                call.parameter("code"),
                                call.parameter("redirect_uri"),
                                call.parameter("code_verifier"))
                        .orElseThrow(() ->
                                Graph.fault(
                                        400,
                                        100,
                                        0,
                                        "Matching code was not found or was already used"));
        String account = allowed.path("accounts").path(0).asString("");
        ObjectNode out = Response.object();
        out.put("access_token", ground.desk().token("user", account, allowed, SHORT));
        out.put("user_id", account);
        out.set("permissions", allowed.path("scopes").deepCopy());
        return Response.json(out);
    }

    private static void client(Call call) {
        if (!call.parameter("client_secret").equals(Desk.SECRET)) {
            throw Graph.fault(400, 1, 0, "Error validating client secret.");
        }
    }

    private Response longer(Call call) {
        client(call);
        graph.grantType(call, "ig_exchange_token");
        ObjectNode old = graph.token(call);
        return lasting(old);
    }

    private Response lasting(JsonNode old) {
        String token = ground.desk().token("user", old.path("account").asString(), old, LONG);
        ObjectNode out = Response.object().put("access_token", token);
        out.put("token_type", "bearer").put("expires_in", LONG.toSeconds());
        return Response.json(out);
    }

    /** Only one that is a day old and has not run out. */
    private Response refreshed(Call call) {
        graph.grantType(call, "ig_refresh_token");
        ObjectNode old = graph.token(call);
        var made = java.time.Instant.parse(old.path("made").asString());
        if (ground.now().isBefore(made.plus(YOUNGEST))) {
            throw Graph.invalid("The token must be at least 24 hours old to be refreshed");
        }
        return lasting(old);
    }
}
