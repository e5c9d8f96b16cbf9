package id.pendopo.publishing.network.x;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Content;
import id.pendopo.publishing.network.Found;
import id.pendopo.publishing.network.Medium;
import id.pendopo.publishing.network.Publisher;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.network.State;
import id.pendopo.publishing.network.Step;
import id.pendopo.publishing.network.Taken;
import id.pendopo.publishing.network.Work;
import id.pendopo.publishing.network.wire.Outlet;
import id.pendopo.publishing.network.wire.Reply;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Posts of X. There is no idempotency key: a post whose answer was lost is looked for in the
 * account's newest posts, and if it is not there, nobody can tell. Source: docs.x.com/x-api/posts.
 */
public final class XPublisher implements Publisher {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration DRIFT = Duration.ofMinutes(2);

    private final Outlet outlet;
    private final InstantSource clock;
    private final XCalls calls;
    private final XUploads uploads;

    public XPublisher(Outlet outlet, InstantSource clock) {
        this.outlet = outlet;
        this.clock = clock;
        this.calls = new XCalls(outlet, clock);
        this.uploads = new XUploads(outlet, calls, clock);
    }

    @Override
    public Network network() {
        return Network.X;
    }

    @Override
    public Step prepare(Work work) {
        Content content = work.content();
        for (int i = 0; i < content.media().size(); i++) {
            Medium medium = content.media().get(i);
            if (!uploads.done(work.state(), i)) {
                return uploads.next(work, i, medium);
            }
        }
        return new Step.Ready(work.state());
    }

    /** Nothing is asked, because reading costs: only whether the uploads still live. */
    @Override
    public Step check(Work work) {
        Optional<String> sent = work.state().get("sent");
        if (sent.isPresent()) {
            return new Step.Published(work.state(), post(work, sent.get(), clock.instant()));
        }
        for (int i = 0; i < work.content().media().size(); i++) {
            if (!uploads.done(work.state(), i)) {
                return new Step.Waiting(work.state(), Duration.ZERO);
            }
        }
        return new Step.Ready(work.state());
    }

    @Override
    public Step finish(Work work) {
        State state = work.state();
        ObjectNode body = JSON.createObjectNode().put("text", work.content().wordsWithLink());
        if (!work.content().media().isEmpty()) {
            var ids = body.putObject("media").putArray("media_ids");
            for (int i = 0; i < work.content().media().size(); i++) {
                ids.add(state.get("media." + i).orElseThrow());
            }
        }
        Reply reply = calls.post("/2/tweets", work.access().token(), body);
        String id =
                reply instanceof Reply.Said said && said.good()
                        ? said.json().path("data").path("id").asString("")
                        : "";
        return id.isEmpty()
                ? new Step.Failed(state, calls.once(reply))
                : new Step.Published(state.with("sent", id), post(work, id, clock.instant()));
    }

    private RemotePost post(Work work, String id, Instant at) {
        String handle = work.access().particulars().getOrDefault("handle", "i");
        URI there = outlet.at(Network.X, "dialog", "/" + handle + "/status/" + id);
        return new RemotePost(id, Optional.of(there), at);
    }

    @Override
    public Found lookFor(Work work) {
        Optional<String> sent = work.state().get("sent");
        if (sent.isPresent()) {
            return new Found.There(post(work, sent.get(), clock.instant()));
        }
        Instant since = work.begun().minus(DRIFT).truncatedTo(ChronoUnit.SECONDS);
        Reply reply =
                calls.get(
                        "/2/users/" + work.access().remoteAccount() + "/tweets",
                        work.access().token(),
                        Map.of(
                                "max_results", "20",
                                "start_time", since.toString(),
                                "tweet.fields", "created_at,entities"));
        if (!(reply instanceof Reply.Said said && said.good())) {
            return new Found.CannotTell(calls.retry(reply).code());
        }
        for (JsonNode each : said.json().path("data")) {
            if (plain(each).equals(work.content().wordsWithLink().strip())) {
                Instant at = Instant.parse(each.path("created_at").asString());
                return new Found.There(post(work, each.path("id").asString(), at));
            }
        }
        return new Found.CannotTell("not among the account's newest posts");
    }

    /** With the addresses that were shortened; the one of attached media is X's own addition. */
    private static String plain(JsonNode post) {
        String text = post.path("text").asString("");
        for (JsonNode link : post.path("entities").path("urls")) {
            boolean media = !link.path("media_key").isMissingNode();
            text =
                    text.replace(
                            link.path("url").asString(" "),
                            media ? "" : link.path("expanded_url").asString(""));
        }
        return text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").strip();
    }

    /** X answers 200 with an error inside for a post that is gone, or 404. */
    @Override
    public Found standing(Work work, RemotePost post) {
        Reply reply = calls.get("/2/tweets/" + post.id(), work.access().token(), Map.of());
        if (!(reply instanceof Reply.Said said)) {
            return new Found.CannotTell(calls.retry(reply).code());
        }
        if (said.good() && said.json().path("data").path("id").asString("").equals(post.id())) {
            return new Found.There(post);
        }
        String error = said.json().path("errors").path(0).path("title").asString("");
        return said.status() == 404 || said.good() && error.equals("Not Found Error")
                ? new Found.NotThere()
                : new Found.CannotTell(calls.retry(reply).code());
    }

    @Override
    public Taken withdraw(Work work, RemotePost post) {
        Reply reply =
                outlet.send(
                        calls.to("DELETE", "/2/tweets/" + post.id()).bearer(work.access().token()));
        boolean done = reply instanceof Reply.Said said && (said.good() || said.status() == 404);
        return done ? new Taken.Done() : new Taken.Failed(calls.retry(reply));
    }

    /** Editing is for paying accounts, and counts as a new post. */
    @Override
    public Taken correct(Work work, RemotePost post) {
        return new Taken.NotSupported();
    }
}
