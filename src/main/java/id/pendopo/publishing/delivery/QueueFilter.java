package id.pendopo.publishing.delivery;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Network;
import id.pendopo.directory.UnitId;
import id.pendopo.publishing.AccountLinkId;
import id.pendopo.publishing.DeliveryState;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which deliveries a list shows.
 *
 * @param units only posts of these, or on accounts of these; empty for all of the city
 * @param words in the first line of the post or the account's name; empty for any
 * @param lateAt only those that should have gone out before this moment and have not
 */
public record QueueFilter(
        CityCode city,
        Optional<Set<UnitId>> units,
        Set<DeliveryState> states,
        Optional<Network> network,
        Optional<AccountLinkId> account,
        String words,
        Optional<Instant> lateAt) {
    public QueueFilter {
        states = Set.copyOf(states);
    }
}
