package id.pendopo.publishing.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Channels, videos and comments of practice YouTube. */
final class YouTubeVideos {
    private final Ground ground;

    YouTubeVideos(Ground ground) {
        this.ground = ground;
    }

    Response answer(Call call, String account) {
        return switch (call.part(2)) {
            case "channels" -> channels(account);
            case "videos" -> videos(call, account);
            case "playlistItems" -> uploads(call, account);
            case "commentThreads" -> call.is("POST") ? comment(call, account) : threads(call);
            case "comments" -> answered(call, account);
            default -> throw YouTubePractice.fault(404, "notFound", call.path());
        };
    }

    static ObjectNode items(List<ObjectNode> all) {
        ObjectNode root = Response.object();
        all.forEach(root.putArray("items")::add);
        root.putObject("pageInfo").put("totalResults", all.size());
        return root;
    }

    private Response channels(String account) {
        ObjectNode kept = ground.account(account).orElseThrow();
        if (!kept.path("professional").asBoolean(true)) {
            return Response.json(items(List.of()));
        }
        ObjectNode one = Response.object().put("id", account);
        one.putObject("snippet")
                .put("title", kept.path("name").asString())
                .put("customUrl", "@" + kept.path("handle").asString())
                .put("description", kept.path("website").asString(""));
        one.putObject("contentDetails")
                .putObject("relatedPlaylists")
                .put("uploads", "UU" + account.substring(2));
        ObjectNode figures = one.putObject("statistics");
        figures.put("subscriberCount", kept.path("followers").asString());
        long views =
                ground.posts(account).stream()
                        .mapToLong(p -> Crowd.of(p, kept, ground.now()).views())
                        .sum();
        figures.put("viewCount", String.valueOf(views));
        figures.put("videoCount", String.valueOf(ground.posts(account).size()));
        return Response.json(items(List.of(one)));
    }

    /**
     * @param now figures as of then; {@link Instant#MIN} for none
     */
    static ObjectNode resource(ObjectNode post, Instant now) {
        ObjectNode one = Response.object().put("kind", "youtube#video");
        one.put("id", post.path("id").asString());
        one.putObject("snippet")
                .put("title", post.path("title").asString())
                .put("description", post.path("words").asString())
                .put("categoryId", "25")
                .put("publishedAt", post.path("at").asString());
        boolean worked =
                now.isAfter(Instant.parse(post.path("processed").asString("1970-01-01T00:00:00Z")));
        one.putObject("status")
                .put("uploadStatus", worked ? "processed" : "uploaded")
                .put(
                        "privacyStatus",
                        post.path("privacy").asString().equals("scheduled")
                                ? "private"
                                : post.path("privacy").asString());
        return one;
    }

    private ObjectNode own(String id, String account) {
        return ground.standing(id)
                .filter(p -> p.path("account").asString().equals(account))
                .orElseThrow(() ->
                        YouTubePractice.fault(404, "videoNotFound", "The video cannot be found."));
    }

    private Response videos(Call call, String account) {
        if (call.is("DELETE")) {
            ground.delete(own(call.parameter("id"), account));
            return Response.empty(204);
        }
        if (call.is("PUT")) {
            JsonNode asked = call.json();
            ObjectNode post = own(asked.path("id").asString(""), account);
            YouTubeUploads.check(asked);
            if (asked.path("snippet").path("categoryId").asString("").isEmpty()) {
                throw YouTubePractice.fault(400, "invalidCategoryId", "categoryId is needed");
            }
            post.put("title", asked.path("snippet").path("title").asString());
            post.put("words", asked.path("snippet").path("description").asString(""));
            ground.store().put("post", post.path("id").asString(), post);
            return Response.json(resource(post, ground.now()));
        }
        var all = new ArrayList<ObjectNode>();
        ground.standing(call.parameter("id"))
                .ifPresent(post -> {
                    ObjectNode one = resource(post, ground.now());
                    Crowd crowd = crowd(post);
                    ObjectNode figures = one.putObject("statistics");
                    figures.put("viewCount", String.valueOf(crowd.views()));
                    figures.put("likeCount", String.valueOf(crowd.likes()));
                    figures.put("commentCount", String.valueOf(crowd.sayings(ground.now()).size()));
                    all.add(one);
                });
        return Response.json(items(all));
    }

    private Crowd crowd(ObjectNode post) {
        ObjectNode account =
                ground.account(post.path("account").asString()).orElseGet(Response::object);
        return Crowd.of(post, account, ground.now());
    }

    private Response uploads(Call call, String account) {
        if (!call.parameter("playlistId").equals("UU" + account.substring(2))) {
            throw YouTubePractice.fault(404, "playlistNotFound", "The playlist cannot be found.");
        }
        var all = new ArrayList<ObjectNode>();
        for (ObjectNode post : ground.posts(account)) {
            ObjectNode one = Response.object();
            ObjectNode snippet =
                    one.putObject("snippet").put("title", post.path("title").asString());
            snippet.put("description", post.path("words").asString());
            snippet.put("publishedAt", post.path("at").asString());
            snippet.putObject("resourceId").put("videoId", post.path("id").asString());
            all.add(one);
        }
        return Response.json(items(all));
    }

    private Response threads(Call call) {
        String id = call.parameter("videoId");
        ObjectNode post =
                ground.standing(id)
                        .orElseThrow(() ->
                                YouTubePractice.fault(
                                        404, "videoNotFound", "The video cannot be found."));
        var all = new ArrayList<ObjectNode>();
        for (Crowd.Saying saying : crowd(post).sayings(ground.now())) {
            all.add(
                    thread(
                            id + "." + saying.number(),
                            saying.author(),
                            saying.words(),
                            saying.at().toString()));
        }
        for (ObjectNode each :
                ground.store().all("comment", c -> c.path("post").asString("").equals(id))) {
            all.add(
                    thread(
                            each.path("id").asString(),
                            each.path("author").asString(),
                            each.path("text").asString(),
                            each.path("at").asString()));
        }
        return Response.json(items(all));
    }

    private static ObjectNode thread(String id, String author, String words, String at) {
        ObjectNode one = Response.object().put("id", id);
        ObjectNode top = one.putObject("snippet").putObject("topLevelComment").put("id", id);
        top.putObject("snippet")
                .put("authorDisplayName", author)
                .put("textOriginal", words)
                .put("publishedAt", at);
        return one;
    }

    private Response comment(Call call, String account) {
        JsonNode snippet = call.json().path("snippet");
        String text =
                snippet.path("topLevelComment").path("snippet").path("textOriginal").asString("");
        return kept(account, snippet.path("videoId").asString(""), text);
    }

    private Response answered(Call call, String account) {
        JsonNode snippet = call.json().path("snippet");
        String parent = snippet.path("parentId").asString("");
        return kept(
                account,
                parent.replaceFirst("\\..*$", ""),
                snippet.path("textOriginal").asString(""));
    }

    private Response kept(String account, String video, String text) {
        if (text.isBlank() || ground.standing(video).isEmpty()) {
            throw YouTubePractice.fault(
                    400, "invalidCommentThreadMetadata", "Text and video are needed");
        }
        String id = video + "." + Words.letters(8);
        ObjectNode comment = Response.object().put("id", id).put("post", video).put("text", text);
        comment.put("author", ground.account(account).orElseThrow().path("name").asString());
        comment.put("at", ground.now().toString());
        ground.store().put("comment", id, comment);
        return Response.json(
                thread(id, comment.path("author").asString(), text, comment.path("at").asString()));
    }

    /** Where a video's public address leads here. */
    Response watch(Call call) {
        return ground.standing(call.parameter("v"))
                .flatMap(p -> ground.account(p.path("account").asString()))
                .map(a ->
                        Response.redirect(
                                "/latihan/youtube/"
                                        + a.path("handle").asString()
                                        + "/"
                                        + call.parameter("v")))
                .orElseGet(() -> Response.redirect("/latihan"));
    }
}
