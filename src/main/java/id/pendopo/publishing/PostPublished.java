package id.pendopo.publishing;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Network;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import java.time.Instant;
import java.util.Optional;

/**
 * A post is on its network, with proof. May be heard twice.
 *
 * @param story empty for a post without a story
 * @param unit whose post it is; empty for the city itself
 */
public record PostPublished(
        DeliveryId delivery,
        PostId post,
        Optional<StoryId> story,
        CityCode city,
        Optional<UnitId> unit,
        Network network,
        Instant at) {}
