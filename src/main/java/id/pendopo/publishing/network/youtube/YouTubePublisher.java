package id.pendopo.publishing.network.youtube;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Failure;
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
import id.pendopo.publishing.network.wire.Request;
import id.pendopo.publishing.network.youtube.ResumableUpload.Probed;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Videos of YouTube, by a resumable upload. Nothing is on the channel before the last byte, so
 * everything but the last chunk is invisible and the last chunk is the irreversible call; the
 * session itself tells for certain what has arrived. Source:
 * developers.google.com/youtube/v3/guides/using_resumable_upload_protocol.
 */
public final class YouTubePublisher implements Publisher {
    private static final Duration DRIFT = Duration.ofMinutes(2);

    private final Outlet outlet;
    private final InstantSource clock;
    private final YouTubeCalls calls;
    private final ResumableUpload upload;

    public YouTubePublisher(Outlet outlet, InstantSource clock) {
        this.outlet = outlet;
        this.clock = clock;
        this.calls = new YouTubeCalls(outlet, clock);
        this.upload = new ResumableUpload(outlet);
    }

    @Override
    public Network network() {
        return Network.YOUTUBE;
    }

    @Override
    public Step prepare(Work work) {
        Optional<Medium> video = work.content().video();
        if (video.isEmpty()) {
            return new Step.Failed(
                    work.state(),
                    new Failure(Failure.Kind.BAD_CONTENT, "youtube-no-video", "no video"));
        }
        Medium medium = video.get();
        return work.state().has("session") ? further(work, medium) : open(work, medium);
    }

    private Step open(Work work, Medium medium) {
        Request request =
                calls.to(
                                "POST",
                                "upload",
                                "/upload/youtube/v3/videos",
                                Map.of(
                                        "uploadType", "resumable",
                                        "part", "snippet,status",
                                        "notifySubscribers", "true"))
                        .bearer(work.access().token())
                        .header("X-Upload-Content-Type", medium.type())
                        .header("X-Upload-Content-Length", String.valueOf(medium.bytes()))
                        .json(VideoBody.of(work.content()));
        Reply reply = outlet.send(request);
        if (reply instanceof Reply.Said said && said.good()) {
            Optional<String> session = said.headers().first("location");
            if (session.isPresent()) {
                return new Step.Waiting(work.state().with("session", session.get()), Duration.ZERO);
            }
        }
        return new Step.Failed(work.state(), calls.retry(reply));
    }

    /** Sends the next chunk, unless it is the last. The session knows best how far it came. */
    private Step further(Work work, Medium medium) {
        return switch (upload.probe(work, medium)) {
            case Probed.Whole whole -> new Step.Published(work.state(), post(whole.video()));
            case Probed.Gone gone ->
                    new Step.Waiting(work.state().without("session"), Duration.ZERO);
            case Probed.Unclear unclear ->
                    new Step.Failed(work.state(), calls.retry(unclear.reply()));
            case Probed.Has has -> {
                State state = work.state().with("sent", has.bytes());
                yield upload.last(medium, has.bytes())
                        ? new Step.Ready(state)
                        : piece(work.at(state), medium, has.bytes());
            }
        };
    }

    private Step piece(Work work, Medium medium, long from) {
        Reply reply = upload.put(work, medium, from);
        if (reply instanceof Reply.Said said && said.status() == 308) {
            return new Step.Waiting(
                    work.state().with("sent", ResumableUpload.kept(said)), Duration.ZERO);
        }
        return new Step.Failed(work.state(), calls.retry(reply));
    }

    @Override
    public Step check(Work work) {
        Optional<Medium> video = work.content().video();
        if (video.isEmpty() || !work.state().has("session")) {
            return new Step.Waiting(work.state(), Duration.ZERO);
        }
        return switch (upload.probe(work, video.get())) {
            case Probed.Whole whole -> new Step.Published(work.state(), post(whole.video()));
            case Probed.Gone gone ->
                    new Step.Waiting(work.state().without("session"), Duration.ZERO);
            case Probed.Unclear unclear ->
                    new Step.Failed(work.state(), calls.retry(unclear.reply()));
            case Probed.Has has ->
                    upload.last(video.get(), has.bytes())
                            ? new Step.Ready(work.state().with("sent", has.bytes()))
                            : new Step.Waiting(work.state(), Duration.ZERO);
        };
    }

    @Override
    public Step finish(Work work) {
        Medium medium = work.content().video().orElseThrow();
        long from = Long.parseLong(work.state().get("sent").orElse("0"));
        Reply reply = upload.put(work, medium, from);
        if (reply instanceof Reply.Said said && said.good() && !said.text("id").isEmpty()) {
            String id = said.text("id");
            String shown = said.json().path("status").path("privacyStatus").asString("");
            State state = work.state().with("sent-video", id).with("privacy", shown);
            return new Step.Published(thumbnail(work.at(state), id), post(id));
        }
        boolean more = reply instanceof Reply.Said said && said.status() == 308;
        return new Step.Failed(
                work.state(),
                more
                        ? new Failure(
                                Failure.Kind.RETRY, "youtube-308", "the last chunk is incomplete")
                        : calls.once(reply));
    }

    /**
     * A picture beside the video becomes its thumbnail; without it, the video stands all the same.
     */
    private State thumbnail(Work work, String video) {
        if (work.content().pictures().isEmpty()) {
            return work.state();
        }
        Medium picture = work.content().pictures().getFirst();
        try {
            byte[] bytes = picture.source().read(0, (int) picture.bytes());
            Reply reply =
                    outlet.send(
                            calls.to(
                                            "POST",
                                            "upload",
                                            "/upload/youtube/v3/thumbnails/set",
                                            Map.of("videoId", video))
                                    .bearer(work.access().token())
                                    .piece(picture.type(), bytes));
            boolean done = reply instanceof Reply.Said said && said.good();
            return work.state().with("thumbnail", done ? "set" : calls.retry(reply).code());
        } catch (IOException e) {
            return work.state().with("thumbnail", "media-unreadable");
        }
    }

    private RemotePost post(String video) {
        URI there = outlet.at(Network.YOUTUBE, "watch", "/watch?v=" + video);
        return new RemotePost(video, Optional.of(there), clock.instant());
    }

    @Override
    public Found lookFor(Work work) {
        Optional<Medium> video = work.content().video();
        if (video.isEmpty() || !work.state().has("session")) {
            return new Found.NotThere();
        }
        return switch (upload.probe(work, video.get())) {
            case Probed.Whole whole -> new Found.There(post(whole.video()));
            case Probed.Has has -> new Found.NotThere();
            case Probed.Gone gone -> amongUploads(work);
            case Probed.Unclear unclear ->
                    new Found.CannotTell(calls.retry(unclear.reply()).code());
        };
    }

    /** The session is forgotten: the channel's newest uploads may still show it. */
    private Found amongUploads(Work work) {
        String channel = work.access().remoteAccount();
        Reply reply =
                calls.get(
                        "playlistItems",
                        work.access().token(),
                        Map.of(
                                "part", "snippet",
                                "maxResults", "25",
                                "playlistId",
                                        "UU" + channel.substring(Math.min(2, channel.length()))));
        if (reply instanceof Reply.Said said && said.good()) {
            for (JsonNode each : said.json().path("items")) {
                JsonNode snippet = each.path("snippet");
                boolean title = snippet.path("title").asString("").equals(work.content().title());
                Instant at =
                        Instant.parse(snippet.path("publishedAt").asString("1970-01-01T00:00:00Z"));
                if (title && !at.isBefore(work.begun().minus(DRIFT))) {
                    return new Found.There(
                            post(snippet.path("resourceId").path("videoId").asString("")));
                }
            }
        }
        return new Found.CannotTell("the upload session is gone");
    }

    @Override
    public Found standing(Work work, RemotePost post) {
        Reply reply =
                calls.get(
                        "videos", work.access().token(), Map.of("part", "status", "id", post.id()));
        if (!(reply instanceof Reply.Said said
                && said.good()
                && said.json().path("items").isArray())) {
            return new Found.CannotTell(calls.retry(reply).code());
        }
        return said.json().path("items").isEmpty() ? new Found.NotThere() : new Found.There(post);
    }

    @Override
    public Taken withdraw(Work work, RemotePost post) {
        Reply reply =
                outlet.send(
                        calls.to("DELETE", "api", "/youtube/v3/videos", Map.of("id", post.id()))
                                .bearer(work.access().token()));
        boolean done = reply instanceof Reply.Said said && (said.good() || said.status() == 404);
        return done ? new Taken.Done() : new Taken.Failed(calls.retry(reply));
    }

    @Override
    public Taken correct(Work work, RemotePost post) {
        Reply reply =
                outlet.send(
                        calls.to("PUT", "api", "/youtube/v3/videos", Map.of("part", "snippet"))
                                .bearer(work.access().token())
                                .json(VideoBody.words(post.id(), work.content())));
        return reply instanceof Reply.Said said && said.good()
                ? new Taken.Done()
                : new Taken.Failed(calls.retry(reply));
    }
}
