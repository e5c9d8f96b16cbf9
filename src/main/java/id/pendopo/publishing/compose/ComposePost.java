package id.pendopo.publishing.compose;

import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.platform.access.Actor;
import id.pendopo.publishing.AccountLinkId;
import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.delivery.Delivery;
import id.pendopo.publishing.delivery.DeliveryRepository;
import id.pendopo.publishing.post.Post;
import id.pendopo.publishing.post.PostRepository;
import id.pendopo.publishing.post.PostWords;
import id.pendopo.publishing.post.WritePost;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what somebody wrote of a story for one account. A story has one post for an account and its
 * author's place: a second click, or a second person, never makes another.
 */
@Component
public class ComposePost {
    private final WritePost write;
    private final PostRepository posts;
    private final DeliveryRepository deliveries;
    private final ComposeRepository composing;

    ComposePost(
            WritePost write,
            PostRepository posts,
            DeliveryRepository deliveries,
            ComposeRepository composing) {
        this.write = write;
        this.posts = posts;
        this.deliveries = deliveries;
        this.composing = composing;
    }

    /** What came of it. */
    public sealed interface Composed {
        /** A new version. */
        record Kept(Post post) implements Composed {}

        /** The very words were there already. */
        record Same(Post post) implements Composed {}

        /** Somebody else wrote since it was seen. */
        record Stale() implements Composed {}

        /** It is being sent, so its words stand still. */
        record OnItsWay(Post post) implements Composed {}
    }

    /**
     * Keeps the words.
     *
     * @param seen the version the words were made of; 0 if there was none
     */
    @Transactional
    public Composed compose(
            AccountLink link,
            Optional<UnitId> unit,
            StoryId story,
            int seen,
            PostWords words,
            Actor by) {
        composing.hold(story, link.id());
        Optional<Post> current = current(story, link.id(), unit);
        if (current.isEmpty()) {
            return seen == 0
                    ? new Composed.Kept(
                            write.write(
                                    link, unit, Optional.of(story), words, Optional.empty(), by))
                    : new Composed.Stale();
        }
        Post post = current.get();
        if (posts.words(post.id(), post.version()).equals(Optional.of(words))) {
            return new Composed.Same(post);
        }
        if (post.version() != seen) {
            return new Composed.Stale();
        }
        if (standsStill(post)) {
            return new Composed.OnItsWay(post);
        }
        return write.change(post, words, post.scheduledFor(), by)
                .<Composed>map(Composed.Kept::new)
                .orElseGet(Composed.Stale::new);
    }

    /** The post of the story for the account, written from the place; empty if there is none. */
    public Optional<Post> current(StoryId story, AccountLinkId link, Optional<UnitId> unit) {
        return posts.ofStory(story).stream()
                .filter(p -> p.link().equals(link) && p.unit().equals(unit))
                .reduce((earlier, later) -> later);
    }

    /** Whether its words may not change now. */
    public boolean standsStill(Post post) {
        return deliveries
                .ofPost(post.id())
                .map(Delivery::state)
                .filter(s -> s != DeliveryState.FAILED && !s.isOut())
                .isPresent();
    }
}
