package id.pendopo.publishing.network.facebook;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Access;
import id.pendopo.publishing.network.Content;
import id.pendopo.publishing.network.Found;
import id.pendopo.publishing.network.Medium;
import id.pendopo.publishing.network.Publisher;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.network.State;
import id.pendopo.publishing.network.Step;
import id.pendopo.publishing.network.Taken;
import id.pendopo.publishing.network.Work;
import id.pendopo.publishing.network.meta.MetaCalls;
import id.pendopo.publishing.network.meta.MetaFailures;
import id.pendopo.publishing.network.wire.Outlet;
import id.pendopo.publishing.network.wire.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Posts of Facebook pages: photos go up unpublished, one a call, then one feed call shows them.
 * There is no idempotency key, so what may have been published is looked for by its words. Source:
 * developers.facebook.com/docs/pages-api/posts.
 */
public final class FacebookPublisher implements Publisher {
    /** Their clocks and ours. */
    private static final Duration DRIFT = Duration.ofMinutes(2);

    private final MetaCalls graph;
    private final MetaFailures failures = new MetaFailures("facebook");
    private final StoryVideo stories;
    private final InstantSource clock;

    public FacebookPublisher(Outlet outlet, InstantSource clock) {
        this.clock = clock;
        this.graph = new MetaCalls(outlet, Network.FACEBOOK, "graph", failures);
        this.stories = new StoryVideo(outlet, graph);
    }

    @Override
    public Network network() {
        return Network.FACEBOOK;
    }

    @Override
    public Step prepare(Work work) {
        Content content = work.content();
        if (content.video().isPresent()) {
            return content.form() == Content.Form.POST
                    ? new Step.Ready(work.state())
                    : stories.further(work, content.video().get());
        }
        for (int i = 0; i < content.media().size(); i++) {
            if (!work.state().has("photo." + i)) {
                return photo(work, i);
            }
        }
        return new Step.Ready(work.state());
    }

    private Step photo(Work work, int i) {
        Medium medium = work.content().media().get(i);
        var fields = new LinkedHashMap<String, String>();
        fields.put("url", medium.publicAddress().toString());
        fields.put("published", "false");
        if (!medium.alt().isBlank()) {
            fields.put("alt_text_custom", medium.alt());
        }
        Reply reply = graph.post(page(work) + "/photos", token(work), fields);
        if (!(reply instanceof Reply.Said said && said.good()) || said.text("id").isEmpty()) {
            return new Step.Failed(work.state(), failures.retry(reply));
        }
        State next = work.state().with("photo." + i, said.text("id"));
        return i + 1 < work.content().media().size()
                ? new Step.Waiting(next, Duration.ZERO)
                : new Step.Ready(next);
    }

    @Override
    public Step check(Work work) {
        Optional<String> sent = work.state().get("sent");
        if (sent.isPresent()) {
            return sentVideo(work, sent.get());
        }
        Reply reply = graph.get(page(work), token(work), Map.of("fields", "id"));
        return reply instanceof Reply.Said said && said.good()
                ? new Step.Ready(work.state())
                : new Step.Failed(work.state(), failures.retry(reply));
    }

    private Step sentVideo(Work work, String id) {
        return switch (stories.workedOn(work, id)) {
            case Step.Ready ready -> new Step.Published(work.state(), post(work, id));
            case Step other -> other;
        };
    }

    @Override
    public Step finish(Work work) {
        Content content = work.content();
        boolean story = content.form() != Content.Form.POST;
        String edge =
                content.video().isEmpty()
                        ? story ? "/photo_stories" : "/feed"
                        : story ? StoryVideo.edge(content.form()) : "/videos";
        Reply reply = graph.post(page(work) + edge, token(work), fields(work));
        if (!(reply instanceof Reply.Said said && said.good())) {
            return new Step.Failed(work.state(), failures.once(reply));
        }
        String id = said.text("post_id").isEmpty() ? said.text("id") : said.text("post_id");
        if (id.isEmpty()) {
            return new Step.Failed(work.state(), failures.once(reply));
        }
        return content.video().isPresent() && !story
                ? new Step.Waiting(work.state().with("sent", id), StoryVideo.WORKED_ON)
                : new Step.Published(work.state().with("sent", id), post(work, id));
    }

    private static Map<String, String> fields(Work work) {
        Content content = work.content();
        var fields = new LinkedHashMap<String, String>();
        boolean story = content.form() != Content.Form.POST;
        if (content.video().isPresent()) {
            fields.put("description", content.words());
            if (story) {
                fields.put("upload_phase", "finish");
                fields.put("video_id", work.state().get("video").orElseThrow());
                fields.put("video_state", "PUBLISHED");
            } else {
                fields.put("file_url", content.video().get().publicAddress().toString());
                fields.put("published", "true");
            }
            return fields;
        }
        if (story) {
            fields.put("photo_id", work.state().get("photo.0").orElseThrow());
            return fields;
        }
        fields.put("message", content.words());
        content.link().ifPresent(link -> fields.put("link", link.toString()));
        for (int i = 0; i < content.media().size(); i++) {
            String photo = work.state().get("photo." + i).orElseThrow();
            fields.put("attached_media[" + i + "]", "{\"media_fbid\":\"" + photo + "\"}");
        }
        content.publishAt()
                .ifPresentOrElse(
                        at -> {
                            fields.put("published", "false");
                            fields.put(
                                    "scheduled_publish_time", String.valueOf(at.getEpochSecond()));
                        },
                        () -> fields.put("published", "true"));
        return fields;
    }

    /** With its address where the network tells it; without, it is published all the same. */
    private RemotePost post(Work work, String id) {
        Reply reply = graph.get(id, token(work), Map.of("fields", "permalink_url,created_time"));
        return reply instanceof Reply.Said said && said.good()
                ? read(said.json(), id)
                : new RemotePost(id, Optional.empty(), clock.instant());
    }

    private RemotePost read(JsonNode post, String id) {
        Instant at =
                MetaCalls.moment(post.path("created_time").asString("")).orElse(clock.instant());
        return new RemotePost(id, MetaCalls.link(post.path("permalink_url").asString("")), at);
    }

    @Override
    public Found lookFor(Work work) {
        Optional<String> sent = work.state().get("sent");
        if (sent.isPresent()) {
            return new Found.There(post(work, sent.get()));
        }
        if (work.content().form() != Content.Form.POST) {
            return new Found.CannotTell("stories and reels are not listed among a page's posts");
        }
        Reply reply =
                graph.get(
                        page(work) + "/published_posts",
                        token(work),
                        Map.of(
                                "fields",
                                "id,message,created_time,permalink_url,attachments{target,subattachments}",
                                "limit",
                                "50"));
        if (!(reply instanceof Reply.Said said && said.good())) {
            return new Found.CannotTell(failures.retry(reply).code());
        }
        for (JsonNode post : said.json().path("data")) {
            RemotePost found = read(post, post.path("id").asString(""));
            if (!found.at().isBefore(work.begun().minus(DRIFT)) && same(post, work)) {
                return new Found.There(found);
            }
        }
        return new Found.CannotTell("not among the page's newest posts");
    }

    /** By its photos, which stand in one post only; else by its words. */
    private static boolean same(JsonNode post, Work work) {
        Optional<String> photo = work.state().get("photo.0");
        return photo.isPresent()
                ? post.path("attachments").toString().contains("\"" + photo.get() + "\"")
                : post.path("message").asString("").strip().equals(work.content().words().strip());
    }

    @Override
    public Found standing(Work work, RemotePost post) {
        Reply reply = graph.get(post.id(), token(work), Map.of("fields", "id"));
        return failures.standing(reply, post);
    }

    @Override
    public Taken withdraw(Work work, RemotePost post) {
        return taken(graph.delete(post.id(), token(work)));
    }

    @Override
    public Taken correct(Work work, RemotePost post) {
        String field = work.content().video().isPresent() ? "description" : "message";
        return taken(graph.post(post.id(), token(work), Map.of(field, work.content().words())));
    }

    private Taken taken(Reply reply) {
        if (reply instanceof Reply.Said said) {
            JsonNode error = said.json().path("error");
            boolean gone =
                    error.path("code").asInt(0) == 100
                            && error.path("error_subcode").asInt(0) == 33;
            if (said.good() || gone) {
                return new Taken.Done();
            }
        }
        return new Taken.Failed(failures.retry(reply));
    }

    private static String page(Work work) {
        return work.access().remoteAccount();
    }

    private static String token(Work work) {
        Access access = work.access();
        return access.token();
    }
}
