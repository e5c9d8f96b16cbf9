package id.pendopo.publishing.network;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A post as the network knows it.
 *
 * @param permalink empty while the network has not told it
 * @param at when it was published, by the network's word where it gives one
 */
public record RemotePost(String id, Optional<URI> permalink, Instant at) {}
