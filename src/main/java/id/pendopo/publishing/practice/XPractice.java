package id.pendopo.publishing.practice;

import id.pendopo.directory.Network;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** X as its API v2 shows it. Source: docs.x.com/x-api, as in November 2026. */
final class XPractice implements PracticeNetwork {
    private static final Duration ACCESS = Duration.ofHours(2);

    private final Ground ground;
    private final Consent consent;
    private final XPosts posts;
    private final XMedia media;

    XPractice(Ground ground) {
        this.ground = ground;
        this.consent = new Consent(ground, "X", " ", false);
        this.media = new XMedia(ground);
        this.posts = new XPosts(ground, media);
    }

    @Override
    public Network network() {
        return Network.X;
    }

    @Override
    public List<String> acts() {
        return List.of(
                "tweets",
                "initialize",
                "append",
                "finalize",
                "status",
                "metadata",
                "timeline",
                "read",
                "delete",
                "token",
                "revoke",
                "search",
                "me");
    }

    @Override
    public Act act(Call call) {
        String token = call.token();
        String account =
                ground.desk().known(token).map(t -> t.path("account").asString("")).orElse("");
        String last = call.part(call.parts() - 1);
        String name =
                switch (last) {
                    case "initialize", "append", "finalize", "metadata", "token", "revoke", "me" ->
                            last;
                    case "upload" -> "status";
                    case "recent" -> "search";
                    case "tweets" -> call.is("POST") ? "tweets" : "timeline";
                    default -> call.is("DELETE") ? "delete" : "read";
                };
        return new Act(name, account);
    }

    static Refused fault(int status, String title, String detail) {
        ObjectNode problem = Response.object().put("title", title).put("detail", detail);
        problem.put("type", "about:blank").put("status", status);
        return new Refused(Response.json(status, problem));
    }

    @Override
    public Response limited(Call call) {
        return tooMany(ground.now().plusSeconds(600).getEpochSecond());
    }

    static Response tooMany(long reset) {
        return fault(429, "Too Many Requests", "Too Many Requests")
                .response()
                .with("x-rate-limit-limit", "100")
                .with("x-rate-limit-remaining", "0")
                .with("x-rate-limit-reset", String.valueOf(reset));
    }

    @Override
    public Response broken(Call call) {
        return fault(503, "Service Unavailable", "Service Unavailable").response();
    }

    @Override
    public Response answer(Call call) {
        if (call.host().equals("x.com")) {
            return call.path().equals("/i/oauth2/authorize")
                    ? consent.answer(call, true)
                    : Response.redirect("/latihan/x/" + call.part(0) + "/" + call.part(2));
        }
        return switch (call.path()) {
            case "/2/oauth2/token" -> token(call);
            case "/2/oauth2/revoke" -> revoke(call);
            default -> authorised(call);
        };
    }

    private Response authorised(Call call) {
        ObjectNode token = good(call);
        String account = token.path("account").asString("");
        if (call.path().equals("/2/users/me")) {
            return Response.json(me(account));
        }
        if (call.path().startsWith("/2/media/")) {
            scope(token, "media.write");
            return media.answer(call, account);
        }
        if (call.path().equals("/2/tweets") && call.is("POST")) {
            scope(token, "tweet.write");
            return posts.create(call, account);
        }
        scope(token, call.is("DELETE") ? "tweet.write" : "tweet.read");
        return posts.answer(call, account);
    }

    private ObjectNode good(Call call) {
        Desk.Standing standing = ground.desk().standing(call.token());
        if (standing != Desk.Standing.GOOD) {
            throw fault(401, "Unauthorized", "Unauthorized");
        }
        ObjectNode token = ground.desk().known(call.token()).orElseThrow();
        boolean person = token.path("kind").asString("").equals("user");
        if (!person) {
            throw fault(
                    403,
                    "Unsupported Authentication",
                    "Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint.");
        }
        String account = token.path("account").asString("");
        boolean locked =
                ground.account(account).map(a -> a.path("restricted").asBoolean()).orElse(true);
        if (locked) {
            throw fault(
                    403,
                    "Forbidden",
                    "Your account is suspended and is not permitted to access this feature.");
        }
        return token;
    }

    private static void scope(JsonNode token, String scope) {
        if (!Desk.allows(token, scope)) {
            throw fault(
                    403, "Forbidden", "Your client app is not configured with the scope " + scope);
        }
    }

    private ObjectNode me(String account) {
        ObjectNode kept = ground.account(account).orElseThrow();
        ObjectNode root = Response.object();
        ObjectNode data = root.putObject("data").put("id", account);
        data.put("name", kept.path("name").asString());
        data.put("username", kept.path("handle").asString());
        String website = kept.path("website").asString("");
        if (!website.isEmpty()) {
            data.putObject("entities")
                    .putObject("url")
                    .putArray("urls")
                    .addObject()
                    .put("url", "https://t.co/" + Words.letters(10))
                    .put("expanded_url", website);
        }
        ObjectNode figures = data.putObject("public_metrics");
        figures.put("followers_count", kept.path("followers").asLong());
        figures.put("tweet_count", ground.posts(account).size());
        return root;
    }

    private Response token(Call call) {
        client(call);
        if (call.parameter("grant_type").equals("refresh_token")) {
            String old = call.parameter("refresh_token");
            JsonNode kept =
                    ground.desk()
                            .known(old)
                            .filter(t -> t.path("kind").asString("").equals("refresh"))
                            .filter(t -> ground.desk().standing(old) == Desk.Standing.GOOD)
                            .orElseThrow(XPractice::invalid);
            ground.desk().spend(old);
            return tokens(kept, kept.path("account").asString());
        }
        JsonNode allowed =
                ground.desk()
                        .redeem(
                                call.parameter("code"),
                                call.parameter("redirect_uri"),
                                call.parameter("code_verifier"))
                        .orElseThrow(XPractice::invalid);
        return tokens(allowed, allowed.path("accounts").path(0).asString(""));
    }

    private static Refused invalid() {
        ObjectNode fault = Response.object().put("error", "invalid_request");
        fault.put("error_description", "Value passed for the token was invalid.");
        return new Refused(Response.json(400, fault));
    }

    private static void client(Call call) {
        String expected =
                Base64.getEncoder()
                        .encodeToString(
                                (Desk.CLIENT + ":" + Desk.SECRET).getBytes(StandardCharsets.UTF_8));
        if (!call.header("authorization").equals("Basic " + expected)) {
            ObjectNode fault = Response.object().put("error", "unauthorized_client");
            fault.put("error_description", "Missing valid authorization header");
            throw new Refused(Response.json(401, fault));
        }
    }

    private Response tokens(JsonNode from, String account) {
        Desk desk = ground.desk();
        ObjectNode out = Response.object().put("token_type", "bearer");
        out.put("expires_in", ACCESS.toSeconds());
        out.put("access_token", desk.token("user", account, from, ACCESS));
        out.put(
                "scope",
                from.path("scopes")
                        .valueStream()
                        .map(s -> s.asString())
                        .collect(Collectors.joining(" ")));
        if (Desk.allows(from, "offline.access")) {
            out.put("refresh_token", desk.token("refresh", account, from, Duration.ofDays(180)));
        }
        return Response.json(out);
    }

    private Response revoke(Call call) {
        client(call);
        ground.desk().revoke(call.parameter("token"));
        return Response.json(Response.object().put("revoked", true));
    }
}
