package id.pendopo.publishing.network;

import id.pendopo.publishing.DeliveryId;
import java.time.Instant;

/**
 * What a network is asked to publish, and how far it has come.
 *
 * @param state as the last call gave it; empty at the beginning
 * @param begun when the delivery was first taken up: nothing older can be this post
 */
public record Work(
        DeliveryId delivery, Access access, Content content, State state, Instant begun) {
    /** The same work, further on. */
    public Work at(State next) {
        return new Work(delivery, access, content, next, begun);
    }
}
