package id.pendopo.publishing.practice;

import id.pendopo.directory.Network;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** YouTube as its Data API v3 shows it. Source: developers.google.com/youtube/v3, November 2026. */
final class YouTubePractice implements PracticeNetwork {
    private static final Duration ACCESS = Duration.ofHours(1);
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    private static final String UPLOAD = "https://www.googleapis.com/auth/youtube.upload";
    private static final String MANAGE = "https://www.googleapis.com/auth/youtube.force-ssl";
    private static final int UPLOADS = 100;
    private static final int UNITS = 10_000;

    private final Ground ground;
    private final Consent consent;
    private final YouTubeUploads uploads;
    private final YouTubeVideos videos;

    YouTubePractice(Ground ground) {
        this.ground = ground;
        this.consent = new Consent(ground, "YouTube", " ", false);
        this.uploads = new YouTubeUploads(ground, this::spend);
        this.videos = new YouTubeVideos(ground);
    }

    @Override
    public Network network() {
        return Network.YOUTUBE;
    }

    @Override
    public List<String> acts() {
        return List.of(
                "insert",
                "chunk",
                "thumbnails",
                "videos",
                "update",
                "delete",
                "channels",
                "playlistItems",
                "commentThreads",
                "comments",
                "token",
                "revoke");
    }

    @Override
    public Act act(Call call) {
        String account =
                ground.desk()
                        .known(call.token())
                        .map(t -> t.path("account").asString(""))
                        .orElse("");
        if (call.path().startsWith("/upload/youtube/v3/videos")) {
            return new Act(call.is("PUT") ? "chunk" : "insert", account);
        }
        if (call.path().startsWith("/upload/")) {
            return new Act("thumbnails", account);
        }
        String last = call.part(call.parts() - 1);
        if (last.equals("videos") && !call.is("GET")) {
            return new Act(call.is("DELETE") ? "delete" : "update", account);
        }
        return new Act(last, account);
    }

    static Refused fault(int status, String reason, String message) {
        ObjectNode root = Response.object();
        ObjectNode error = root.putObject("error").put("code", status).put("message", message);
        error.putArray("errors")
                .addObject()
                .put("message", message)
                .put("domain", "youtube." + reason)
                .put("reason", reason);
        return new Refused(Response.json(status, root));
    }

    @Override
    public Response limited(Call call) {
        return fault(403, "rateLimitExceeded", "Too many requests in a short time.").response();
    }

    @Override
    public Response broken(Call call) {
        return fault(503, "backendError", "Backend Error").response();
    }

    @Override
    public Response answer(Call call) {
        return switch (call.host()) {
            case "accounts.google.com" -> consent.answer(call, true);
            case "oauth2.googleapis.com" ->
                    call.path().equals("/revoke") ? revoke(call) : token(call);
            case "www.youtube.com" -> videos.watch(call);
            default -> authorised(call);
        };
    }

    private Response authorised(Call call) {
        if (call.path().startsWith("/upload/youtube/v3/videos") && call.is("PUT")) {
            // The session's address is the right to it; the token was asked for when it was opened.
            return uploads.chunk(call);
        }
        ObjectNode token = good(call);
        String account = token.path("account").asString("");
        boolean write = !call.is("GET");
        if (call.path().startsWith("/upload/")) {
            scope(token, UPLOAD);
            return call.path().endsWith("/thumbnails/set")
                    ? uploads.thumbnail(call, account)
                    : uploads.open(call, account);
        }
        if (write) {
            scope(token, MANAGE);
        }
        spend("units", write ? 50 : 1, UNITS);
        return videos.answer(call, account);
    }

    private ObjectNode good(Call call) {
        if (ground.desk().standing(call.token()) != Desk.Standing.GOOD) {
            throw fault(401, "authError", "Invalid Credentials");
        }
        ObjectNode token = ground.desk().known(call.token()).orElseThrow();
        if (ground.account(token.path("account").asString("")).isEmpty()) {
            throw fault(401, "youtubeSignupRequired", "The user has no channel.");
        }
        return token;
    }

    private static void scope(JsonNode token, String scope) {
        if (!Desk.allows(token, scope)) {
            throw fault(403, "insufficientPermissions", "Insufficient Permission: " + scope);
        }
    }

    /** Buckets of their own since 2026; each begins anew at midnight in California. */
    private void spend(String bucket, int cost, int most) {
        String day = ground.now().atZone(PACIFIC).toLocalDate().toString();
        ObjectNode kept = ground.store().get("quota", bucket + day).orElseGet(Response::object);
        int used = kept.path("used").asInt(0) + cost;
        if (used > most) {
            throw fault(
                    403,
                    "quotaExceeded",
                    "The request cannot be completed because you have exceeded your quota.");
        }
        ground.store().put("quota", bucket + day, kept.put("used", used));
    }

    private void spend(String account) {
        ObjectNode kept = ground.account(account).orElseThrow();
        if (kept.path("restricted").asBoolean(false)) {
            throw fault(
                    400,
                    "uploadLimitExceeded",
                    "The user has exceeded the number of videos they may upload.");
        }
        spend("uploads", 1, UPLOADS);
    }

    private Response token(Call call) {
        boolean client =
                call.parameter("client_id").equals(Desk.CLIENT)
                        && call.parameter("client_secret").equals(Desk.SECRET);
        if (!client) {
            throw grant(401, "invalid_client");
        }
        Desk desk = ground.desk();
        if (call.parameter("grant_type").equals("refresh_token")) {
            String refresh = call.parameter("refresh_token");
            JsonNode kept =
                    desk.known(refresh)
                            .filter(t -> desk.standing(refresh) == Desk.Standing.GOOD)
                            .orElseThrow(() -> grant(400, "invalid_grant"));
            return Response.json(bearer(kept, kept.path("account").asString()));
        }
        JsonNode allowed =
                desk.redeem(
                                call.parameter("code"),
                                call.parameter("redirect_uri"),
                                call.parameter("code_verifier"))
                        .orElseThrow(() -> grant(400, "invalid_grant"));
        String account = allowed.path("accounts").path(0).asString("");
        ObjectNode out = bearer(allowed, account);
        boolean tested =
                ground.account(account).map(a -> a.path("testing").asBoolean(false)).orElse(false);
        Duration lasts = tested ? Duration.ofDays(7) : Duration.ZERO;
        out.put("refresh_token", desk.token("refresh", account, allowed, lasts));
        if (tested) {
            out.put("refresh_token_expires_in", lasts.toSeconds());
        }
        return Response.json(out);
    }

    private static Refused grant(int status, String error) {
        return new Refused(
                Response.json(
                        status,
                        Response.object()
                                .put("error", error)
                                .put("error_description", "Token has been expired or revoked.")));
    }

    private ObjectNode bearer(JsonNode from, String account) {
        ObjectNode out = Response.object().put("token_type", "Bearer");
        out.put("expires_in", ACCESS.toSeconds() - 1);
        out.put("access_token", ground.desk().token("user", account, from, ACCESS));
        return out.put(
                "scope",
                from.path("scopes")
                        .valueStream()
                        .map(s -> s.asString())
                        .collect(Collectors.joining(" ")));
    }

    private Response revoke(Call call) {
        String token = call.parameter("token");
        if (ground.desk().standing(token) != Desk.Standing.GOOD) {
            throw grant(400, "invalid_token");
        }
        ground.desk().revoke(token);
        return new Response(
                200,
                Map.of("Content-Type", "application/json"),
                "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
