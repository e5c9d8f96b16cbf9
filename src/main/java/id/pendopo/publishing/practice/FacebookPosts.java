package id.pendopo.publishing.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Posts, videos and stories of practice pages. */
final class FacebookPosts {
    private static final int LONGEST = 63_206;

    private final Ground ground;
    private final Graph graph;
    private final FacebookMedia media;

    FacebookPosts(Ground ground, Graph graph) {
        this.ground = ground;
        this.graph = graph;
        this.media = new FacebookMedia(ground);
    }

    Response create(Call call, String page, String edge) {
        if (!call.is("POST")) {
            return list(call, page);
        }
        mayPost(call, page);
        return switch (edge) {
            case "photos" -> media.photo(call, page);
            case "videos" -> video(call, page);
            case "photo_stories" -> photoStory(call, page);
            case "video_stories", "video_reels" -> phased(call, page, edge);
            default -> feed(call, page);
        };
    }

    /** Posting is for the page itself, by somebody whose task it is. */
    private void mayPost(Call call, String page) {
        ObjectNode token = graph.token(call);
        if (!token.path("kind").asString("").equals("page")) {
            throw Graph.fault(
                    403,
                    200,
                    0,
                    "(#200) Unpublished posts must be posted to a page as the page itself.");
        }
        if (!token.path("account").asString("").equals(page)) {
            throw Graph.fault(403, 200, 0, "(#200) The page token is of another page.");
        }
        graph.token(call, "pages_manage_posts");
        ObjectNode account = ground.account(page).orElseThrow();
        boolean task = false;
        for (JsonNode each : account.path("tasks")) {
            task |= each.asString("").equals("CREATE_CONTENT");
        }
        if (!task) {
            throw Graph.fault(403, 200, 0, "(#200) The user lacks the task CREATE_CONTENT.");
        }
        if (account.path("restricted").asBoolean(false)) {
            throw Graph.fault(
                    400, 368, 1404078, "(#368) Page Publishing Authorization is required.");
        }
    }

    private Response feed(Call call, String page) {
        List<ObjectNode> photos = media.attached(call, page);
        String message = call.parameter("message");
        String link = call.parameter("link");
        if (message.isBlank() && link.isBlank() && photos.isEmpty()) {
            throw Graph.invalid("The post is empty. Please enter a message to share.");
        }
        if (message.codePointCount(0, message.length()) > LONGEST) {
            throw Graph.invalid("Param message must be at most 63206 characters");
        }
        if (link.contains("facebook.com/")) {
            throw Graph.fault(400, 100, 1609008, "(#100) Links to facebook.com are not allowed.");
        }
        if (!link.isBlank() && !link.matches("https?://\\S+")) {
            throw Graph.fault(400, 100, 1500, "(#100) The url you supplied is invalid");
        }
        String id = page + "_" + Words.number(15);
        ObjectNode post = ground.post(id, page, message).put("link", link);
        scheduled(call, post);
        for (ObjectNode photo : photos) {
            media.show(photo, post);
        }
        ground.store().put("post", id, post);
        return Response.json(Response.object().put("id", id));
    }

    private void scheduled(Call call, ObjectNode post) {
        String at = call.parameter("scheduled_publish_time");
        if (at.isEmpty()) {
            return;
        }
        Instant moment =
                at.matches("\\d{10}") ? Instant.ofEpochSecond(Long.parseLong(at)) : Instant.EPOCH;
        boolean inTime =
                moment.isAfter(ground.now().plus(Duration.ofMinutes(10)))
                        && moment.isBefore(ground.now().plus(Duration.ofDays(30)));
        if (!call.parameter("published").equals("false") || !inTime) {
            throw Graph.invalid(
                    "The specified scheduled publish time is invalid: 10 minutes to 30 days ahead, published=false");
        }
        post.put("at", moment.toString());
    }

    private Response video(Call call, String page) {
        String file = Words.letters(12);
        MediaLook look = media.video(call.parameter("file_url"), file);
        if (!look.video()) {
            throw Graph.fault(
                    400,
                    352,
                    1363024,
                    "(#352) The video file you selected is in a format that we don't support.");
        }
        String id = Words.number(15);
        ObjectNode post = ground.post(id, page, call.parameter("description"));
        post.put("form", "video").put("ready", ground.now().plus(ground.processing()).toString());
        ObjectNode medium = (ObjectNode) post.withArray("media").addObject();
        medium.put("file", file).put("type", look.type()).put("alt", "");
        ground.store().put("post", id, post);
        return Response.json(Response.object().put("id", id));
    }

    private Response photoStory(Call call, String page) {
        ObjectNode photo =
                ground.store()
                        .get("photo", call.parameter("photo_id"))
                        .filter(p -> !p.path("used").asBoolean())
                        .orElseThrow(() -> Graph.invalid("Invalid photo_id"));
        String id = Words.number(15);
        ObjectNode post = ground.post(id, page, "").put("form", "story");
        media.show(photo, post);
        ground.store().put("post", id, post);
        return Response.json(Response.object().put("success", true).put("post_id", id));
    }

    private Response phased(Call call, String page, String edge) {
        if (call.parameter("upload_phase").equals("start")) {
            String id = Words.number(15);
            ObjectNode session = Response.object().put("id", id).put("page", page);
            session.put("state", "started").put("file", Words.letters(12));
            ground.store().put("video", id, session);
            String there = call.base().toString().replace("graph.facebook", "rupload.facebook");
            ObjectNode out = Response.object().put("video_id", id);
            return Response.json(out.put("upload_url", there + "/video-upload/v25.0/" + id));
        }
        String id = call.parameter("video_id");
        ObjectNode session =
                ground.store()
                        .get("video", id)
                        .orElseThrow(() -> Graph.invalid("Invalid video_id"));
        if (!session.path("state").asString().equals("uploaded")) {
            throw Graph.fault(
                    400, 6000, 1363130, "(#6000) The video is not ready or was finished.");
        }
        ground.store().put("video", id, session.put("state", "finished"));
        ObjectNode post = ground.post(id, page, call.parameter("description"));
        post.put("form", edge.equals("video_reels") ? "reel" : "story");
        post.put("ready", ground.now().toString());
        ObjectNode medium = (ObjectNode) post.withArray("media").addObject();
        medium.put("file", session.path("file").asString()).put("type", "video/mp4").put("alt", "");
        ground.store().put("post", id, post);
        return Response.json(Response.object().put("success", true).put("post_id", id));
    }

    /** The place where a story's video is given by its address. */
    Response upload(Call call) {
        graph.token(call);
        String id = call.part(call.parts() - 1);
        ObjectNode session = ground.store().get("video", id).orElseThrow(() -> Graph.missing(id));
        MediaLook look = media.video(call.header("file_url"), session.path("file").asString());
        if (!look.video()) {
            throw Graph.fault(400, 352, 1363024, "(#352) Unsupported video format.");
        }
        session.put("state", "uploaded")
                .put("ready", ground.now().plus(ground.processing()).toString());
        ground.store().put("video", id, session);
        return Graph.success();
    }

    Response list(Call call, String page) {
        graph.token(call, "pages_read_engagement");
        List<ObjectNode> posts =
                ground.posts(page).stream()
                        .filter(p -> !Instant.parse(p.path("at").asString()).isAfter(ground.now()))
                        .map(p -> shown(call, p))
                        .toList();
        return Response.json(Graph.paged(posts, call, 25, call.base() + call.path()));
    }

    private ObjectNode shown(Call call, ObjectNode post) {
        String id = post.path("id").asString();
        ObjectNode out = Response.object().put("id", id);
        out.put("message", post.path("words").asString());
        out.put("created_time", post.path("at").asString());
        String handle =
                ground.account(post.path("account").asString())
                        .map(a -> a.path("handle").asString())
                        .orElse("");
        out.put("permalink_url", call.base() + "/latihan/facebook/" + handle + "/" + id);
        ObjectNode attachment =
                (ObjectNode) out.putObject("attachments").putArray("data").addObject();
        var parts = attachment.putObject("subattachments").putArray("data");
        post.path("media")
                .forEach(m ->
                        parts.addObject().putObject("target").put("id", m.path("id").asString("")));
        return out;
    }

    /** Reads, changes or deletes one post or video. */
    Response one(Call call, String id) {
        ObjectNode token = graph.token(call);
        if (ground.store().get("photo", id).isPresent()) {
            return Response.json(Response.object().put("id", id));
        }
        if (ground.standing(id).isEmpty() && ground.store().get("video", id).isPresent()) {
            return Response.json(status(ground.store().get("video", id).get(), id));
        }
        ObjectNode post = ground.standing(id).orElseThrow(() -> Graph.missing(id));
        boolean own = token.path("account").asString("").equals(post.path("account").asString());
        if (!call.is("GET") && !own) {
            throw Graph.fault(403, 200, 0, "(#200) The post is of another page.");
        }
        if (call.is("DELETE")) {
            ground.delete(post);
            return Graph.success();
        }
        if (call.is("POST")) {
            String words =
                    call.has("message") ? call.parameter("message") : call.parameter("description");
            ground.store().put("post", id, post.put("words", words));
            return Graph.success();
        }
        ObjectNode out = shown(call, post);
        out.setAll(status(post, id));
        return Response.json(out);
    }

    private ObjectNode status(JsonNode thing, String id) {
        String ready = thing.path("ready").asString("");
        boolean done = !ready.isEmpty() && !ground.now().isBefore(Instant.parse(ready));
        ObjectNode out = Response.object().put("id", id);
        out.putObject("status").put("video_status", done ? "ready" : "processing");
        return out;
    }
}
