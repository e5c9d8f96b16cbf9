package id.pendopo.publishing;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Network;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import java.time.Instant;
import java.util.Optional;

/**
 * A post does not go on without a person. May be heard twice.
 *
 * @param state failed, held for its account, or unconfirmed
 * @param code of the failure, as the network's adapter calls it
 */
public record PostFailed(
        DeliveryId delivery,
        PostId post,
        Optional<StoryId> story,
        CityCode city,
        Optional<UnitId> unit,
        Network network,
        DeliveryState state,
        String code,
        Instant at) {}
