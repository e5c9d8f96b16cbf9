package id.pendopo.publishing.practice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Media of X: initialize, append by segments, finalize, status. Source: docs.x.com/x-api/media. */
final class XMedia {
    private static final int SEGMENT = 5 * 1024 * 1024;
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Map<String, Long> LARGEST =
            Map.of(
                    "tweet_image", 5L * 1024 * 1024,
                    "tweet_gif", 15L * 1024 * 1024,
                    "tweet_video", 512L * 1024 * 1024);
    private static final Set<String> TYPES =
            Set.of(
                    "image/jpeg",
                    "image/png",
                    "image/webp",
                    "image/gif",
                    "video/mp4",
                    "video/quicktime");

    private final Ground ground;

    XMedia(Ground ground) {
        this.ground = ground;
    }

    Response answer(Call call, String account) {
        String last = call.part(call.parts() - 1);
        return switch (last) {
            case "initialize" -> initialize(call, account);
            case "append" -> append(call, account, call.part(3));
            case "finalize" -> finish(account, call.part(3));
            case "metadata" -> metadata(call, account);
            case "upload" -> Response.json(status(own(account, call.parameter("media_id"))));
            default -> throw XPractice.fault(404, "Not Found Error", call.path());
        };
    }

    private static Refused invalid(String detail) {
        return XPractice.fault(400, "Invalid Request", detail);
    }

    private Response initialize(Call call, String account) {
        JsonNode asked = call.json();
        String category = asked.path("media_category").asString("");
        long total = asked.path("total_bytes").asLong(0);
        Long largest = LARGEST.get(category);
        if (largest == null || !TYPES.contains(asked.path("media_type").asString(""))) {
            throw invalid("media_category or media_type is not valid");
        }
        if (total < 1 || total > largest) {
            throw invalid("total_bytes must be between 1 and " + largest);
        }
        String id = Words.number(19);
        ObjectNode media = Response.object().put("id", id).put("account", account);
        media.put("category", category).put("total", total).put("file", Words.letters(12));
        media.put("state", "open").put("alt", "").put("at", ground.now().toString());
        media.put("type", asked.path("media_type").asString());
        media.putArray("segments");
        ground.store().put("media", id, media);
        ObjectNode root = Response.object();
        root.putObject("data")
                .put("id", id)
                .put("media_key", "3_" + id)
                .put("expires_after_secs", KEPT.toSeconds());
        return Response.json(root);
    }

    ObjectNode own(String account, String id) {
        return ground.store()
                .get("media", id)
                .filter(m -> m.path("account").asString("").equals(account))
                .filter(m -> ground.age(m).compareTo(KEPT) < 0)
                .orElseThrow(() -> invalid("media id " + id + " is not valid or has expired"));
    }

    private Response append(Call call, String account, String id) {
        ObjectNode media = own(account, id);
        if (!media.path("state").asString().equals("open")) {
            throw invalid("The upload was finalized");
        }
        Form form = Form.of(call);
        int segment = Graph.number(form.field("segment_index"), -1);
        byte[] bytes = form.file();
        if (segment < 0 || bytes.length == 0 || bytes.length > SEGMENT) {
            throw invalid("segment_index and media (at most 5 MB) are needed");
        }
        var known = new TreeSet<Integer>();
        media.path("segments").forEach(s -> known.add(s.asInt()));
        // A segment sent again takes the place of the first; their files lie apart until the end.
        String part = media.path("file").asString() + "-" + segment;
        try {
            java.nio.file.Files.write(ground.store().file(part), bytes);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (known.add(segment)) {
            var all = media.putArray("segments");
            known.forEach(all::add);
            ground.store().put("media", id, media);
        }
        return Response.empty(204);
    }

    private Response finish(String account, String id) {
        ObjectNode media = own(account, id);
        if (media.path("state").asString().equals("open")) {
            joined(media);
            MediaLook look = MediaLook.at(ground.store().file(media.path("file").asString()));
            boolean video = media.path("category").asString().equals("tweet_video");
            if (video ? !look.video() : !look.picture()) {
                throw invalid("The file is not what media_category says");
            }
            media.put("type", look.type()).put("state", video ? "processing" : "done");
            media.put("ready", ground.now().plus(ground.processing()).toString());
            ground.store().put("media", id, media);
        }
        return Response.json(status(media));
    }

    private void joined(ObjectNode media) {
        String file = media.path("file").asString();
        int expected = 0;
        try {
            java.nio.file.Files.deleteIfExists(ground.store().file(file));
            for (JsonNode segment : media.path("segments")) {
                if (segment.asInt() != expected++) {
                    throw invalid("Segments do not add up: one is missing");
                }
                String part = file + "-" + segment.asInt();
                ground.store()
                        .append(file, java.nio.file.Files.readAllBytes(ground.store().file(part)));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (ground.store().length(file) != media.path("total").asLong()) {
            throw invalid("Segments do not add up to provided total file size.");
        }
    }

    private ObjectNode status(JsonNode media) {
        ObjectNode root = Response.object();
        ObjectNode data = root.putObject("data").put("id", media.path("id").asString());
        if (media.path("category").asString().equals("tweet_video") && media.has("ready")) {
            boolean done = ready(media);
            ObjectNode info = data.putObject("processing_info");
            info.put("state", done ? "succeeded" : "in_progress");
            if (!done) {
                info.put("check_after_secs", 5).put("progress_percent", 40);
            }
        }
        return root;
    }

    boolean ready(JsonNode media) {
        return media.path("state").asString().equals("done")
                || media.has("ready")
                        && !ground.now().isBefore(Instant.parse(media.path("ready").asString()));
    }

    private Response metadata(Call call, String account) {
        JsonNode asked = call.json();
        ObjectNode media = own(account, asked.path("id").asString(""));
        String alt = asked.path("metadata").path("alt_text").path("text").asString("");
        if (alt.isEmpty() || alt.length() > 1000) {
            throw invalid("alt_text must have 1 to 1000 characters");
        }
        ground.store().put("media", media.path("id").asString(), media.put("alt", alt));
        ObjectNode root = Response.object();
        root.putObject("data").put("id", media.path("id").asString());
        return Response.json(root);
    }

    /** The fields of a multipart form, as far as an upload has them. */
    private record Form(String latin) {
        static Form of(Call call) {
            return new Form(new String(call.body(), StandardCharsets.ISO_8859_1));
        }

        String field(String name) {
            return part("name=\"" + name + "\"").strip();
        }

        byte[] file() {
            return part("name=\"media\"").getBytes(StandardCharsets.ISO_8859_1);
        }

        private String part(String mark) {
            int at = latin.indexOf(mark);
            int start = at < 0 ? -1 : latin.indexOf("\r\n\r\n", at);
            int line = latin.indexOf("\r\n");
            if (start < 0 || line < 0) {
                return "";
            }
            int end = latin.indexOf("\r\n" + latin.substring(0, line), start);
            return end < 0 ? "" : latin.substring(start + 4, end);
        }
    }
}
