package id.pendopo.publishing.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Resumable uploads. Source:
 * developers.google.com/youtube/v3/guides/using_resumable_upload_protocol.
 */
final class YouTubeUploads {
    private static final Pattern PIECE = Pattern.compile("bytes (\\d+)-(\\d+)/(\\d+)");
    private static final Pattern PROBE = Pattern.compile("bytes \\*/(\\d+)");
    private static final long GRAIN = 256 * 1024;
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int THUMBNAIL = 2 * 1024 * 1024;

    private final Ground ground;
    private final Consumer<String> spend;

    /**
     * @param spend counts an upload of the account, or refuses it
     */
    YouTubeUploads(Ground ground, Consumer<String> spend) {
        this.ground = ground;
        this.spend = spend;
    }

    Response open(Call call, String account) {
        if (!call.parameter("uploadType").equals("resumable")) {
            throw YouTubePractice.fault(400, "badRequest", "uploadType must be resumable");
        }
        JsonNode asked = call.json();
        check(asked);
        spend.accept(account);
        String length = call.header("x-upload-content-length");
        String id = Words.letters(24);
        ObjectNode session = Response.object().put("id", id).put("account", account);
        session.put("file", Words.letters(12)).put("video", "").put("at", ground.now().toString());
        session.put("total", length.isEmpty() ? -1 : Long.parseLong(length));
        session.set("asked", asked);
        ground.store().put("session", id, session);
        String there =
                call.base() + "/upload/youtube/v3/videos?uploadType=resumable&upload_id=" + id;
        return Response.empty(200).with("Location", there);
    }

    static void check(JsonNode asked) {
        String title = asked.path("snippet").path("title").asString("");
        String description = asked.path("snippet").path("description").asString("");
        if (title.isBlank()
                || title.codePointCount(0, title.length()) > 100
                || title.matches("(?s).*[<>].*")) {
            throw YouTubePractice.fault(
                    400,
                    "invalidTitle",
                    "The request metadata specifies an invalid or empty video title.");
        }
        int bytes = description.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        if (bytes > 5000 || description.matches("(?s).*[<>].*")) {
            throw YouTubePractice.fault(
                    400,
                    "invalidDescription",
                    "The request metadata specifies an invalid video description.");
        }
        int tags = 0;
        for (JsonNode tag : asked.path("snippet").path("tags")) {
            tags += tag.asString().length() + 1 + (tag.asString().contains(" ") ? 2 : 0);
        }
        if (tags > 501) {
            throw YouTubePractice.fault(
                    400, "invalidTags", "The request metadata specifies invalid video keywords.");
        }
        JsonNode status = asked.path("status");
        if (status.has("publishAt")
                && !status.path("privacyStatus").asString("").equals("private")) {
            throw YouTubePractice.fault(
                    400, "invalidPublishAt", "publishAt needs privacyStatus private.");
        }
    }

    Response chunk(Call call) {
        ObjectNode session =
                ground.store()
                        .get("session", call.parameter("upload_id"))
                        .filter(s -> ground.age(s).compareTo(KEPT) < 0)
                        .orElseThrow(() ->
                                YouTubePractice.fault(
                                        404, "notFound", "The upload session is gone."));
        String done = session.path("video").asString();
        if (!done.isEmpty()) {
            return Response.json(
                    200, Response.object().put("id", done).put("kind", "youtube#video"));
        }
        String range = call.header("content-range");
        if (PROBE.matcher(range).matches()) {
            return further(session);
        }
        Matcher piece = PIECE.matcher(range);
        if (!piece.matches()) {
            throw YouTubePractice.fault(400, "badContentRange", "Content-Range is needed");
        }
        return taken(
                session,
                call.body(),
                Long.parseLong(piece.group(1)),
                Long.parseLong(piece.group(2)),
                Long.parseLong(piece.group(3)));
    }

    private Response taken(ObjectNode session, byte[] bytes, long from, long to, long total) {
        String file = session.path("file").asString();
        long kept = ground.store().length(file);
        boolean last = to + 1 == total;
        boolean wrong =
                to - from + 1 != bytes.length
                        || from != kept
                        || total != session.path("total").asLong()
                        || !last && bytes.length % GRAIN != 0;
        if (wrong) {
            throw YouTubePractice.fault(
                    400,
                    "badContentRange",
                    "Expected bytes from %d, in multiples of 256 KB".formatted(kept));
        }
        ground.store().append(file, bytes);
        return last ? published(session, file) : further(session);
    }

    private Response further(ObjectNode session) {
        long kept = ground.store().length(session.path("file").asString());
        Response more = Response.empty(308);
        return kept == 0 ? more : more.with("Range", "bytes=0-" + (kept - 1));
    }

    private Response published(ObjectNode session, String file) {
        String type = MediaLook.at(ground.store().file(file)).type();
        JsonNode asked = session.path("asked");
        String account = session.path("account").asString();
        String id = Words.letters(11);
        ObjectNode post =
                ground.post(id, account, asked.path("snippet").path("description").asString(""));
        post.put("title", asked.path("snippet").path("title").asString()).put("form", "video");
        String privacy = asked.path("status").path("privacyStatus").asString("public");
        boolean audited =
                ground.account(account).map(a -> a.path("audited").asBoolean(true)).orElse(true);
        post.put("privacy", audited ? privacy : "private");
        Optional.ofNullable(asked.path("status").path("publishAt").asStringOpt().orElse(null))
                .map(Instant::parse)
                .ifPresent(at -> post.put("at", at.toString()).put("privacy", "scheduled"));
        post.put("public", !post.path("privacy").asString().equals("private"));
        post.put("processed", ground.now().plus(ground.processing()).toString());
        post.withArray("media")
                .addObject()
                .put("file", file)
                .put("type", type.isEmpty() ? "video/mp4" : type)
                .put("alt", "");
        ground.store().put("post", id, post);
        ground.store().put("session", session.path("id").asString(), session.put("video", id));
        return Response.json(201, YouTubeVideos.resource(post, Instant.MIN));
    }

    Response thumbnail(Call call, String account) {
        ObjectNode post =
                ground.standing(call.parameter("videoId"))
                        .filter(p -> p.path("account").asString().equals(account))
                        .orElseThrow(() ->
                                YouTubePractice.fault(
                                        404, "videoNotFound", "The video cannot be found."));
        boolean verified =
                ground.account(account).map(a -> a.path("audited").asBoolean(true)).orElse(true);
        if (!verified) {
            throw YouTubePractice.fault(
                    403,
                    "forbidden",
                    "The channel's telephone number is not verified: no custom thumbnails.");
        }
        if (call.body().length > THUMBNAIL) {
            throw YouTubePractice.fault(413, "uploadTooLarge", "At most 2 MB.");
        }
        String file = Words.letters(12);
        ground.store().append(file, call.body());
        if (!MediaLook.at(ground.store().file(file)).picture()) {
            throw YouTubePractice.fault(
                    400, "invalidImage", "The provided image content is invalid.");
        }
        ground.store().put("post", post.path("id").asString(), post.put("thumbnail", file));
        return Response.json(Response.object().put("kind", "youtube#thumbnailSetResponse"));
    }
}
