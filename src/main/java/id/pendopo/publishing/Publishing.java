package id.pendopo.publishing;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.platform.access.Actor;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.account.AccountLinkRepository;
import id.pendopo.publishing.account.OwnershipRepository;
import id.pendopo.publishing.delivery.Delivery;
import id.pendopo.publishing.delivery.DeliveryRepository;
import id.pendopo.publishing.delivery.PlanDelivery;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.post.PostRepository;
import id.pendopo.publishing.proof.Proof;
import id.pendopo.publishing.proof.ProofRepository;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The door of publishing: what went out where, with proof. Permissions are asked by whoever lets
 * people in, not here.
 */
@Component
public class Publishing {
    private final DeliveryRepository deliveries;
    private final ProofRepository proofs;
    private final AccountLinkRepository links;
    private final OwnershipRepository ownerships;
    private final PostRepository posts;
    private final PlanDelivery plan;

    public Publishing(
            DeliveryRepository deliveries,
            ProofRepository proofs,
            AccountLinkRepository links,
            OwnershipRepository ownerships,
            PostRepository posts,
            PlanDelivery plan) {
        this.deliveries = deliveries;
        this.proofs = proofs;
        this.links = links;
        this.ownerships = ownerships;
        this.posts = posts;
        this.plan = plan;
    }

    /** Every post of the story that was planned and not given up, oldest first. */
    public List<Delivered> deliveriesOf(StoryId story) {
        return deliveries.ofStory(story).stream().map(this::delivered).toList();
    }

    public Optional<Delivered> delivery(DeliveryId id) {
        return deliveries.find(id).map(this::delivered);
    }

    /**
     * Sends an approved post on its way; a second call gives the same delivery.
     *
     * @throws IllegalStateException if nobody let the post go out
     */
    public DeliveryId plan(PostId post, Actor by) {
        return plan.plan(
                        posts.find(post)
                                .orElseThrow(() ->
                                        new IllegalArgumentException(
                                                "There is no post %s".formatted(post))),
                        by)
                .id();
    }

    /** The official accounts of the city and its units. */
    public List<OfficialAccount> accountsOf(CityCode city) {
        return links.ofCity(city).stream().map(Publishing::account).toList();
    }

    /** The official accounts of the unit itself. */
    public List<OfficialAccount> accountsOf(CityCode city, UnitId unit) {
        return accountsOf(city).stream().filter(a -> a.unit().equals(Optional.of(unit))).toList();
    }

    /** What was seen last of website and accounts of the unit naming each other. */
    public List<Ownership> ownership(UnitId unit) {
        return ownerships.ofUnit(unit);
    }

    private Delivered delivered(Delivery delivery) {
        Delivery.Subject about = delivery.subject();
        return new Delivered(
                delivery.id(),
                about.post(),
                about.link(),
                links.find(about.link()).map(AccountLink::name).orElse(""),
                about.network(),
                about.city(),
                about.unit(),
                about.story(),
                about.headline(),
                delivery.state(),
                delivery.way().dueAt(),
                delivery.remote().map(RemotePost::id),
                delivery.remote().flatMap(RemotePost::permalink),
                delivery.remote().map(RemotePost::at),
                proofs.of(delivery.id()).stream().findFirst().map(Proof::hash),
                delivery.way().failure().map(Failure::code).orElse(""));
    }

    private static OfficialAccount account(AccountLink link) {
        return new OfficialAccount(
                link.id(),
                link.city(),
                link.unit(),
                link.network(),
                link.name(),
                link.address(),
                link.status());
    }
}
