package id.pendopo.publishing.delivery;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Network;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.platform.access.Scope;
import id.pendopo.publishing.AccountLinkId;
import id.pendopo.publishing.DeliveryId;
import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.PostId;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.post.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of a post on its way to one account.
 *
 * @param wish what a person wants done with it since it is published
 * @param remote the post as the network knows it, once it is there
 * @param version raised by each change; whoever changes it says which one was seen
 */
public record Delivery(
        DeliveryId id,
        Subject subject,
        Way way,
        FirstComment comment,
        Optional<Wanted> wish,
        Optional<RemotePost> remote,
        Person plannedBy,
        Instant plannedAt,
        Instant changedAt,
        int version) {
    /**
     * What it is about; never changes but for the version of a correction.
     *
     * @param unit who posts; empty for the city itself
     * @param headline the first line of the post
     */
    public record Subject(
            PostId post,
            int postVersion,
            AccountLinkId link,
            Network network,
            CityCode city,
            Optional<UnitId> unit,
            Optional<StoryId> story,
            String headline) {
        /** Where a permission must hold to act on it. */
        public Scope scope() {
            return unit.map(u -> Scope.unit(city.value(), u.value()))
                    .orElseGet(() -> Scope.city(city.value()));
        }
    }

    /**
     * A wish.
     *
     * @param postVersion whose words it shall have
     */
    public record Wanted(Wish wish, int postVersion) {}

    public DeliveryState state() {
        return way.state();
    }
}
