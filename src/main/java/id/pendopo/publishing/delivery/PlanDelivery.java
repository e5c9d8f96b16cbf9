package id.pendopo.publishing.delivery;

import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.account.AccountLinkRepository;
import id.pendopo.publishing.post.Person;
import id.pendopo.publishing.post.Post;
import id.pendopo.publishing.post.PostRepository;
import id.pendopo.publishing.post.PostWords;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends an approved post on its way. */
@Component
public class PlanDelivery {
    private final DeliveryRepository deliveries;
    private final PostRepository posts;
    private final AccountLinkRepository links;
    private final LaneSchedule schedule;
    private final AuditTrail audit;
    private final InstantSource clock;

    public PlanDelivery(
            DeliveryRepository deliveries,
            PostRepository posts,
            AccountLinkRepository links,
            LaneSchedule schedule,
            AuditTrail audit,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.posts = posts;
        this.links = links;
        this.schedule = schedule;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Plans the newest version at its moment, or at once.
     *
     * @return the delivery; the one there is already if the post is on its way
     * @throws IllegalStateException if nobody let the post go out
     */
    @Transactional
    public Delivery plan(Post post, Actor by) {
        if (!post.approved()) {
            throw new IllegalStateException("Post %s is not approved".formatted(post.id()));
        }
        Instant now = clock.instant();
        AccountLink link = links.find(post.link()).orElseThrow();
        PostWords words = posts.words(post.id(), post.version()).orElseThrow();
        var about =
                new Delivery.Subject(
                        post.id(),
                        post.version(),
                        link.id(),
                        link.network(),
                        post.city(),
                        post.unit(),
                        post.story(),
                        words.headline());
        Way way = Way.planned(post.scheduledFor().orElse(now), now);
        FirstComment comment =
                words.firstComment().isBlank() ? FirstComment.NONE : FirstComment.WANTED;
        Optional<Delivery> added =
                deliveries.add(
                        about, way, comment, new DeliveryRepository.Planning(Person.of(by), now));
        added.ifPresent(d -> told(d, by));
        return added.or(() -> deliveries.ofPost(post.id())).orElseThrow();
    }

    private void told(Delivery delivery, Actor by) {
        audit.record(
                by,
                "publishing.delivery.planned",
                Subject.inCity(
                        "publishing.delivery", delivery.id(), delivery.subject().city().value()),
                null,
                Map.of("due", delivery.way().dueAt().toString()));
        schedule.ensure(delivery.subject().link(), delivery.way().nextAt());
    }
}
