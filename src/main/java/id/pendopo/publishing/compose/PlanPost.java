package id.pendopo.publishing.compose;

import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.platform.access.Actor;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.delivery.Delivery;
import id.pendopo.publishing.delivery.DeliveryRepository;
import id.pendopo.publishing.delivery.PlanDelivery;
import id.pendopo.publishing.network.Misfit;
import id.pendopo.publishing.post.Post;
import id.pendopo.publishing.post.PostRepository;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends an approved post on its way at a moment, or at once. */
@Component
public class PlanPost {
    private static final Duration FARTHEST = Duration.ofDays(366);

    private final PlanDelivery plan;
    private final PostRepository posts;
    private final DeliveryRepository deliveries;
    private final PostFit fits;
    private final ComposeRepository composing;
    private final Newsroom newsroom;
    private final InstantSource clock;

    PlanPost(
            PlanDelivery plan,
            PostRepository posts,
            DeliveryRepository deliveries,
            PostFit fits,
            ComposeRepository composing,
            Newsroom newsroom,
            InstantSource clock) {
        this.plan = plan;
        this.posts = posts;
        this.deliveries = deliveries;
        this.fits = fits;
        this.composing = composing;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Planning {
        /** It is on its way; also if it was before. */
        record Planned(Delivery delivery) implements Planning {}

        /** It changed since it was seen, or nobody let it go out. */
        record Changed() implements Planning {}

        /** The moment is past or too far. */
        record MomentWrong() implements Planning {}

        /** The network would refuse it by now. */
        record Unfit(List<Misfit> misfits) implements Planning {}

        /** Its story was taken back. */
        record StoryWithdrawn() implements Planning {}
    }

    /**
     * Plans the version that was seen.
     *
     * @param at empty for at once
     */
    @Transactional
    public Planning plan(Post seen, AccountLink link, Optional<Instant> at, Actor by) {
        by.demand(PublishingPermission.POST, seen.scope());
        Optional<Delivery> before = deliveries.ofPost(seen.id());
        if (before.isPresent()) {
            return new Planning.Planned(before.get());
        }
        Instant now = clock.instant();
        if (at.filter(m -> m.isBefore(now) || m.isAfter(now.plus(FARTHEST))).isPresent()) {
            return new Planning.MomentWrong();
        }
        if (isWithdrawn(seen)) {
            return new Planning.StoryWithdrawn();
        }
        List<Misfit> misfits =
                posts.words(seen.id(), seen.version())
                        .map(words -> fits.of(link.network(), words).misfits())
                        .orElseThrow();
        if (!misfits.isEmpty()) {
            return new Planning.Unfit(misfits);
        }
        return composing.schedule(seen, at, now)
                ? posts.find(seen.id())
                        .<Planning>map(post -> new Planning.Planned(plan.plan(post, by)))
                        .orElseThrow()
                : new Planning.Changed();
    }

    private boolean isWithdrawn(Post post) {
        return post.story()
                .flatMap(newsroom::published)
                .flatMap(PublishedStory::withdrawal)
                .isPresent();
    }
}
