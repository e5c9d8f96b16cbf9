package id.pendopo.publishing.proof;

import id.pendopo.publishing.DeliveryId;
import id.pendopo.publishing.network.RemotePost;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What was sent with one attempt.
 *
 * @param content JSON as of {@link Snapshot}
 * @param remote the post it became; empty while that is not known
 * @param witness who told so; empty likewise
 */
public record Proof(
        UUID attempt,
        DeliveryId delivery,
        int postVersion,
        String content,
        String hash,
        Instant sentAt,
        Optional<RemotePost> remote,
        Optional<Witness> witness) {}
