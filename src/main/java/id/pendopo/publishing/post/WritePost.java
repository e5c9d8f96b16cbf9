package id.pendopo.publishing.post;

import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.publishing.PostId;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.account.AccountGrantRepository;
import id.pendopo.publishing.account.AccountLink;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes posts in versions, and lets them go out. */
@Component
public class WritePost {
    private final PostRepository posts;
    private final AccountGrantRepository grants;
    private final AuditTrail audit;
    private final InstantSource clock;

    public WritePost(
            PostRepository posts,
            AccountGrantRepository grants,
            AuditTrail audit,
            InstantSource clock) {
        this.posts = posts;
        this.grants = grants;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new draft with its first words.
     *
     * @param unit who posts; empty for the city itself
     */
    @Transactional
    public Post write(
            AccountLink link,
            Optional<UnitId> unit,
            Optional<StoryId> story,
            PostWords words,
            Optional<Instant> scheduledFor,
            Actor by) {
        demand(link, unit, by);
        Instant now = clock.instant();
        Post empty = posts.add(link.city(), unit, story, link.id(), Person.of(by), now);
        return posts.next(empty, scheduledFor, now)
                .map(post -> kept(post, words, by, now))
                .orElseThrow();
    }

    /**
     * The next version; the post is a draft again until somebody lets it go out.
     *
     * @return empty if somebody changed it since it was seen
     */
    @Transactional
    public Optional<Post> change(
            Post seen, PostWords words, Optional<Instant> scheduledFor, Actor by) {
        by.demand(PublishingPermission.POST, seen.scope());
        Instant now = clock.instant();
        return posts.next(seen, scheduledFor, now).map(post -> kept(post, words, by, now));
    }

    /**
     * Lets the newest version go out. A unit's post on an account of the city needs the city.
     *
     * @return false if it changed since it was seen
     */
    @Transactional
    public boolean approve(Post seen, AccountLink link, Actor by) {
        boolean foreign = seen.unit().isPresent() && link.unit().isEmpty();
        by.demand(
                foreign ? PublishingPermission.APPROVE : PublishingPermission.POST,
                foreign ? Scope.city(seen.city().value()) : seen.scope());
        boolean done = posts.approve(seen, Person.of(by), clock.instant());
        if (done) {
            record(by, "publishing.post.approved", seen.id(), seen);
        }
        return done;
    }

    /** Whether the unit may write for the account at all: its own, or one the city granted it. */
    public boolean mayWriteFor(AccountLink link, Optional<UnitId> unit) {
        return unit.isEmpty()
                || link.unit().equals(unit)
                || link.unit().isEmpty() && grants.has(link.id(), unit.get());
    }

    private void demand(AccountLink link, Optional<UnitId> unit, Actor by) {
        by.demand(
                PublishingPermission.POST,
                unit.map(u -> Scope.unit(link.city().value(), u.value()))
                        .orElseGet(() -> Scope.city(link.city().value())));
        if (!mayWriteFor(link, unit)) {
            throw new AccessDeniedException(
                    "Unit %s may not post on account %s".formatted(unit, link.id()));
        }
    }

    private Post kept(Post post, PostWords words, Actor by, Instant now) {
        posts.keep(post.id(), post.version(), words, Person.of(by), now);
        record(by, "publishing.post.written", post.id(), post);
        return post;
    }

    private void record(Actor by, String act, PostId id, Post post) {
        audit.record(
                by,
                act,
                Subject.inCity("publishing.post", id, post.city().value()),
                null,
                Map.of("version", post.version(), "account", post.link().toString()));
    }
}
