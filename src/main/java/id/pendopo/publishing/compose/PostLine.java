package id.pendopo.publishing.compose;

import id.pendopo.directory.Network;
import id.pendopo.directory.UnitId;
import id.pendopo.publishing.DeliveryId;
import id.pendopo.publishing.PostId;
import java.time.Instant;
import java.util.Optional;

/**
 * A post in a list.
 *
 * @param state DRAFT, APPROVED or, once it is planned, that of its delivery
 * @param due when it goes or went out
 * @param permalink of the published post; empty before
 */
public record PostLine(
        PostId id,
        Optional<UnitId> unit,
        String headline,
        Network network,
        String account,
        String author,
        String state,
        Optional<DeliveryId> delivery,
        Optional<Instant> due,
        Instant changedAt,
        String permalink) {}
