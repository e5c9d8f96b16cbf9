package id.pendopo.publishing.network.x;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Medium;
import id.pendopo.publishing.network.State;
import id.pendopo.publishing.network.Step;
import id.pendopo.publishing.network.Work;
import id.pendopo.publishing.network.wire.Multipart;
import id.pendopo.publishing.network.wire.Outlet;
import id.pendopo.publishing.network.wire.Reply;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Uploads of X by segments, one a call, so that no more is lost than one. Source:
 * docs.x.com/x-api/media/quickstart/media-upload-chunked.
 */
final class XUploads {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An upload that ends this soon is not begun to be used. */
    private static final Duration TOO_LATE = Duration.ofMinutes(10);

    private final Outlet outlet;
    private final XCalls calls;
    private final InstantSource clock;

    XUploads(Outlet outlet, XCalls calls, InstantSource clock) {
        this.outlet = outlet;
        this.calls = calls;
        this.clock = clock;
    }

    /** Whether the n-th medium is up, described, and lives long enough. */
    boolean done(State state, int n) {
        return alive(state, n) && state.has("described." + n);
    }

    private boolean alive(State state, int n) {
        return state.get("until." + n)
                .map(Instant::parse)
                .map(until -> clock.instant().plus(TOO_LATE).isBefore(until))
                .orElse(false);
    }

    /** The next piece of the n-th medium. */
    Step next(Work work, int n, Medium medium) {
        State state = work.state();
        if (!alive(state, n)) {
            return begin(work, n, medium);
        }
        long sent = Long.parseLong(state.get("sent." + n).orElse("0"));
        if (sent < medium.bytes()) {
            return append(work, n, medium, sent);
        }
        if (!state.has("closed." + n)) {
            return worked(work, n, close(work, n));
        }
        return state.has("worked." + n)
                ? described(work, n, medium)
                : worked(work, n, status(work, n));
    }

    private Step begin(Work work, int n, Medium medium) {
        boolean video = medium.kind() == Medium.Kind.VIDEO;
        String category =
                video
                        ? "tweet_video"
                        : medium.type().equals("image/gif") ? "tweet_gif" : "tweet_image";
        ObjectNode body = JSON.createObjectNode().put("media_type", medium.type());
        body.put("total_bytes", medium.bytes()).put("media_category", category);
        Reply reply = calls.post("/2/media/upload/initialize", work.access().token(), body);
        if (!(reply instanceof Reply.Said said && said.good())) {
            return failed(work, reply);
        }
        JsonNode data = said.json().path("data");
        long lives = data.path("expires_after_secs").asLong(86_400);
        return further(
                work.state()
                        .with("media." + n, data.path("id").asString(""))
                        .with("until." + n, clock.instant().plusSeconds(lives))
                        .without("sent." + n)
                        .without("closed." + n)
                        .without("worked." + n)
                        .without("described." + n));
    }

    private Step append(Work work, int n, Medium medium, long sent) {
        int chunk = (int) outlet.facts(Network.X).limits().chunk().toBytes();
        byte[] piece;
        try {
            piece = medium.source().read(sent, (int) Math.min(chunk, medium.bytes() - sent));
        } catch (IOException e) {
            return new Step.Failed(
                    work.state(),
                    new Failure(
                            Failure.Kind.RETRY,
                            "media-unreadable",
                            String.valueOf(e.getMessage())));
        }
        var form =
                new Multipart(
                        "pendopo" + UUID.randomUUID(),
                        Map.of("segment_index", String.valueOf(sent / chunk)),
                        "media",
                        piece);
        Reply reply =
                outlet.send(
                        calls.to("POST", "/2/media/upload/" + id(work, n) + "/append")
                                .bearer(work.access().token())
                                .piece(form.type(), form.body()));
        return reply instanceof Reply.Said said && said.good()
                ? further(work.state().with("sent." + n, sent + piece.length))
                : failed(work, reply);
    }

    private Reply close(Work work, int n) {
        return outlet.send(
                calls.to("POST", "/2/media/upload/" + id(work, n) + "/finalize")
                        .bearer(work.access().token()));
    }

    private Reply status(Work work, int n) {
        return calls.get(
                "/2/media/upload",
                work.access().token(),
                Map.of("command", "STATUS", "media_id", id(work, n)));
    }

    private Step worked(Work work, int n, Reply reply) {
        if (!(reply instanceof Reply.Said said && said.good())) {
            return failed(work, reply);
        }
        State closed = work.state().with("closed." + n, true);
        JsonNode info = said.json().path("data").path("processing_info");
        return switch (info.path("state").asString("succeeded")) {
            case "succeeded" -> further(closed.with("worked." + n, true));
            case "failed" ->
                    new Step.Failed(
                            work.state().without("until." + n),
                            new Failure(
                                    Failure.Kind.BAD_CONTENT,
                                    "x-media",
                                    info.path("error").path("message").asString("")));
            default ->
                    new Step.Waiting(
                            closed, Duration.ofSeconds(info.path("check_after_secs").asLong(5)));
        };
    }

    private Step described(Work work, int n, Medium medium) {
        State state = work.state().with("described." + n, true);
        if (medium.alt().isBlank() || medium.kind() == Medium.Kind.VIDEO) {
            return further(state);
        }
        ObjectNode body = JSON.createObjectNode().put("id", id(work, n));
        String alt = medium.alt().length() > 1000 ? medium.alt().substring(0, 1000) : medium.alt();
        body.putObject("metadata").putObject("alt_text").put("text", alt);
        Reply reply = calls.post("/2/media/metadata", work.access().token(), body);
        return reply instanceof Reply.Said said && said.good()
                ? further(state)
                : failed(work, reply);
    }

    private Step failed(Work work, Reply reply) {
        return new Step.Failed(work.state(), calls.retry(reply));
    }

    private static Step further(State state) {
        return new Step.Waiting(state, Duration.ZERO);
    }

    private static String id(Work work, int n) {
        return work.state().get("media." + n).orElseThrow();
    }
}
