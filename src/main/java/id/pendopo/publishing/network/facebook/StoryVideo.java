package id.pendopo.publishing.network.facebook;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Content;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Medium;
import id.pendopo.publishing.network.State;
import id.pendopo.publishing.network.Step;
import id.pendopo.publishing.network.Work;
import id.pendopo.publishing.network.meta.MetaCalls;
import id.pendopo.publishing.network.wire.Outlet;
import id.pendopo.publishing.network.wire.Reply;
import id.pendopo.publishing.network.wire.Request;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * The video of a story or reel: begun, given by its address, and worked on, unseen until the last
 * call. Source: developers.facebook.com/docs/page-stories-api.
 */
record StoryVideo(Outlet outlet, MetaCalls graph) {
    static final Duration WORKED_ON = Duration.ofSeconds(20);

    static String edge(Content.Form form) {
        return form == Content.Form.REEL ? "/video_reels" : "/video_stories";
    }

    /** The next piece of it. */
    Step further(Work work, Medium video) {
        State state = work.state();
        if (!state.has("video")) {
            return begin(work);
        }
        return state.has("given")
                ? workedOn(work, state.get("video").orElseThrow())
                : give(work, video);
    }

    private Step begin(Work work) {
        Reply reply =
                graph.post(
                        work.access().remoteAccount() + edge(work.content().form()),
                        work.access().token(),
                        Map.of("upload_phase", "start"));
        return reply instanceof Reply.Said said && said.good()
                ? new Step.Waiting(
                        work.state()
                                .with("video", said.text("video_id"))
                                .with("upload", said.text("upload_url")),
                        Duration.ZERO)
                : new Step.Failed(work.state(), graph.failures().retry(reply));
    }

    private Step give(Work work, Medium video) {
        State state = work.state();
        URI upload = URI.create(state.get("upload").orElseThrow());
        Reply reply =
                outlet.send(
                        Request.of(Network.FACEBOOK, "POST", upload)
                                .header("Authorization", "OAuth " + work.access().token())
                                .header("file_url", video.publicAddress().toString()));
        return reply instanceof Reply.Said said && said.good()
                ? new Step.Waiting(state.with("given", true), WORKED_ON)
                : new Step.Failed(state, graph.failures().retry(reply));
    }

    /** Whether the video that was given has been worked on. */
    Step workedOn(Work work, String video) {
        Reply reply = graph.get(video, work.access().token(), Map.of("fields", "status"));
        if (!(reply instanceof Reply.Said said && said.good())) {
            return new Step.Failed(work.state(), graph.failures().retry(reply));
        }
        return switch (said.json().path("status").path("video_status").asString("")) {
            case "ready", "upload_complete" -> new Step.Ready(work.state());
            case "error", "expired" ->
                    new Step.Failed(
                            work.state().without("video").without("given"),
                            new Failure(
                                    Failure.Kind.BAD_CONTENT, "facebook-video", "video refused"));
            default -> new Step.Waiting(work.state(), WORKED_ON);
        };
    }
}
