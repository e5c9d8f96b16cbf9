package id.pendopo.publishing;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Network;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * How a post stands on its network, with what proves it.
 *
 * @param unit who posts; empty for the city itself
 * @param headline the first line of the post
 * @param dueAt when it is or was to go out
 * @param remoteId the network's id; empty until it is there
 * @param permalink empty while the network has not told it
 * @param publishedAt empty until it is there
 * @param hash SHA-256 of what was sent; empty while nothing was
 * @param code of what went wrong last, as the network's adapter calls it; empty if nothing
 */
public record Delivered(
        DeliveryId id,
        PostId post,
        AccountLinkId account,
        String accountName,
        Network network,
        CityCode city,
        Optional<UnitId> unit,
        Optional<StoryId> story,
        String headline,
        DeliveryState state,
        Instant dueAt,
        Optional<String> remoteId,
        Optional<URI> permalink,
        Optional<Instant> publishedAt,
        Optional<String> hash,
        String code) {}
