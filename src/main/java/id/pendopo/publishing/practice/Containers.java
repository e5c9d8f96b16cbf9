package id.pendopo.publishing.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The way of Instagram and Threads: a container is made, worked on, and published once. */
final class Containers {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration DAY = Duration.ofHours(24);

    private final Ground ground;
    private final ContainerRules rules;

    Containers(Ground ground, ContainerRules rules) {
        this.ground = ground;
        this.rules = rules;
    }

    String create(Call call, String account) {
        String kind = rules.kind(call);
        String id = Words.number(17);
        ObjectNode container = Response.object().put("id", id).put("account", account);
        container.put("kind", kind).put("made", ground.now().toString());
        container.put("words", rules.words(call));
        container.put("link", call.parameter("link_attachment"));
        container.put("item", call.parameter("is_carousel_item").equals("true"));
        container.put("ready", ground.now().plus(ground.processing()).toString());
        container.put("error", 0).put("published", "");
        ArrayNode media = container.putArray("media");
        rules.checkWords(call);
        switch (kind) {
            case "CAROUSEL" -> children(call, account, media);
            case "TEXT" -> container.put("ready", ground.now().toString());
            default -> pulled(call, container, media);
        }
        ground.store().put("container", id, container);
        return id;
    }

    private void children(Call call, String account, ArrayNode media) {
        List<String> ids = List.of(call.parameter("children").split(","));
        rules.checkChildren(ids.size());
        for (String id : ids) {
            ObjectNode child =
                    ground.store()
                            .get("container", id)
                            .filter(c -> c.path("account").asString("").equals(account))
                            .filter(c -> c.path("item").asBoolean())
                            .orElseThrow(() -> Graph.invalid("Invalid children " + id));
            if (!status(child).equals("FINISHED")) {
                throw Graph.fault(
                        400, 9007, 2207027, "Media ID is not available: the child is not ready");
            }
            child.path("media").forEach(media::add);
        }
    }

    /** What is wrong with a picture is told at once, with a video once it is worked on. */
    private void pulled(Call call, ObjectNode container, ArrayNode media) {
        String file = Words.letters(12);
        boolean picture = call.has("image_url");
        String address = call.parameter(picture ? "image_url" : "video_url");
        if (address.isEmpty()) {
            throw Graph.fault(
                    400, 9004, 2207052, "Only photo or video can be accepted as media type.");
        }
        if (!ground.pull().into(ground.store().file(file), address, 1L << 30)) {
            throw Graph.fault(400, 9004, 2207052, "The media could not be fetched from this URI.");
        }
        MediaLook look = MediaLook.at(ground.store().file(file));
        if (picture) {
            rules.checkPicture(look);
        } else if (!look.video()) {
            container.put("error", 2207026);
        }
        ObjectNode medium = media.addObject().put("file", file).put("type", look.type());
        medium.put("alt", call.parameter("alt_text"));
    }

    String status(JsonNode container) {
        if (!container.path("published").asString("").isEmpty()) {
            return "PUBLISHED";
        }
        Instant made = Instant.parse(container.path("made").asString());
        if (!ground.now().isBefore(made.plus(KEPT))) {
            return "EXPIRED";
        }
        if (ground.now().isBefore(Instant.parse(container.path("ready").asString()))) {
            return "IN_PROGRESS";
        }
        return container.path("error").asInt(0) == 0 ? "FINISHED" : "ERROR";
    }

    ObjectNode status(String id) {
        ObjectNode container = ground.store().get("container", id).orElseThrow();
        String status = status(container);
        ObjectNode out = Response.object().put("id", id).put("status_code", status);
        out.put(
                "status",
                status.equals("ERROR")
                        ? "Error: Media upload has failed with error code "
                                + container.path("error").asInt()
                        : status);
        return out;
    }

    String publish(Call call, String account) {
        String id = call.parameter("creation_id");
        ObjectNode container =
                ground.store()
                        .get("container", id)
                        .filter(c -> c.path("account").asString("").equals(account))
                        .filter(c -> !c.path("item").asBoolean())
                        .orElseThrow(() -> Graph.missing(id));
        switch (status(container)) {
            case "FINISHED" -> {}
            case "PUBLISHED" ->
                    throw Graph.fault(400, 9007, 2207032, "The container was already published.");
            case "EXPIRED" ->
                    throw Graph.fault(400, 24, 2207008, "The media has expired: create it again.");
            default ->
                    throw Graph.fault(
                            400,
                            9007,
                            2207027,
                            "Media ID is not available: it is not ready to be published.");
        }
        if (used(account) >= rules.daily()) {
            throw Graph.fault(
                    400,
                    9,
                    2207042,
                    "Application request limit reached: the daily limit of posts.");
        }
        return posted(container, id, account);
    }

    private String posted(ObjectNode container, String id, String account) {
        String post = Words.number(17);
        ObjectNode made = ground.post(post, account, container.path("words").asString());
        made.put("link", container.path("link").asString(""));
        made.put(
                "form",
                switch (container.path("kind").asString()) {
                    case "STORIES" -> "story";
                    case "REELS" -> "reel";
                    default -> "post";
                });
        container.path("media").forEach(((ArrayNode) made.path("media"))::add);
        ground.store().put("post", post, made);
        ground.store().put("container", id, container.put("published", post));
        return post;
    }

    private long used(String account) {
        Instant since = ground.now().minus(DAY);
        return ground
                .store()
                .all("post", p -> p.path("account").asString("").equals(account))
                .stream()
                .filter(p -> Instant.parse(p.path("at").asString()).isAfter(since))
                .count();
    }

    ObjectNode quota(String account) {
        ObjectNode one = Response.object().put("quota_usage", used(account));
        ObjectNode config = one.putObject("config");
        config.put("quota_total", rules.daily()).put("quota_duration", DAY.toSeconds());
        return Graph.list(new ArrayList<>(List.of(one)));
    }
}
