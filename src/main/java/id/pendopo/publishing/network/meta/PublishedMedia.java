package id.pendopo.publishing.network.meta;

import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.network.Work;
import id.pendopo.publishing.network.wire.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads what a container was published as. */
record PublishedMedia(ContainerPublisher.Dialect dialect, InstantSource clock) {
    private static final Duration DRIFT = Duration.ofMinutes(2);

    /** With its address where the network tells it; without, it is published all the same. */
    RemotePost post(MetaCalls calls, Work work, String id) {
        Reply reply =
                calls.get(id, work.access().token(), Map.of("fields", "id,permalink,timestamp"));
        return reply instanceof Reply.Said said && said.good()
                ? read(said.json())
                : new RemotePost(id, Optional.empty(), clock.instant());
    }

    /**
     * A container that was published does not say as what: the newest media with the same words is
     * it. Without one, it is published all the same, under the container's own number.
     */
    RemotePost of(MetaCalls calls, Work work) {
        Optional<String> sent = work.state().get("sent");
        if (sent.isPresent()) {
            return post(calls, work, sent.get());
        }
        Reply reply =
                calls.get(
                        work.access().remoteAccount() + "/" + dialect.create(),
                        work.access().token(),
                        Map.of(
                                "fields",
                                "id,permalink,timestamp," + dialect.words(),
                                "limit",
                                "25"));
        if (reply instanceof Reply.Said said && said.good()) {
            for (JsonNode media : said.json().path("data")) {
                RemotePost found = read(media);
                boolean words =
                        media.path(dialect.words())
                                .asString("")
                                .strip()
                                .equals(work.content().words().strip());
                if (words && !found.at().isBefore(work.begun().minus(DRIFT))) {
                    return found;
                }
            }
        }
        String container = work.state().get("container").orElse("");
        return new RemotePost("container:" + container, Optional.empty(), clock.instant());
    }

    private RemotePost read(JsonNode media) {
        Instant at = MetaCalls.moment(media.path("timestamp").asString("")).orElse(clock.instant());
        return new RemotePost(
                media.path("id").asString(""),
                MetaCalls.link(media.path("permalink").asString("")),
                at);
    }
}
