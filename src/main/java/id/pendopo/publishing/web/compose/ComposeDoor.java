package id.pendopo.publishing.web.compose;

import id.pendopo.directory.City;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.publishing.LinkStatus;
import id.pendopo.publishing.PostId;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.account.AccountLinkRepository;
import id.pendopo.publishing.compose.PostFit;
import id.pendopo.publishing.post.Post;
import id.pendopo.publishing.post.PostRepository;
import id.pendopo.publishing.post.WritePost;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which stories somebody may write posts of, and for which accounts. */
@Component
class ComposeDoor {
    private final Newsroom newsroom;
    private final AccountLinkRepository links;
    private final PostRepository posts;
    private final WritePost write;
    private final PostFit fits;

    ComposeDoor(
            Newsroom newsroom,
            AccountLinkRepository links,
            PostRepository posts,
            WritePost write,
            PostFit fits) {
        this.newsroom = newsroom;
        this.links = links;
        this.posts = posts;
        this.write = write;
        this.fits = fits;
    }

    /**
     * An account somebody may write for.
     *
     * @param unit in whose name; empty for the city's
     */
    record Desk(AccountLink link, Optional<UnitId> unit) {
        String key() {
            return link.id().toString();
        }
    }

    /** A public story of the city; a unit writes of its own and of the city's. */
    PublishedStory story(City city, UUID id, Actor actor) {
        PublishedStory story =
                newsroom.published(new StoryId(id))
                        .filter(s -> s.city().equals(city.code()) && s.withdrawal().isEmpty())
                        .orElseThrow(() -> new NotFound("Public story " + id));
        if (story.unit().isPresent()) {
            actor.demand(
                    PublishingPermission.POST,
                    Scope.unit(city.code().value(), story.unit().get().value()));
        }
        return story;
    }

    /** The accounts of the city and of the story's unit, as far as the actor may write for them. */
    List<Desk> desks(City city, PublishedStory story, Actor actor) {
        Set<UnitId> own = units(city, actor);
        return links.ofCity(city.code()).stream()
                .filter(l -> l.status() == LinkStatus.LINKED && fits.knows(l.network()))
                .filter(l ->
                        l.unit().isEmpty()
                                || l.unit().equals(story.unit())
                                || l.unit().filter(own::contains).isPresent())
                .flatMap(l -> desk(city, l, own, actor).stream())
                .toList();
    }

    private Optional<Desk> desk(City city, AccountLink link, Set<UnitId> own, Actor actor) {
        if (actor.may(PublishingPermission.POST, link.scope())) {
            return Optional.of(new Desk(link, link.unit()));
        }
        return link.unit().isPresent()
                ? Optional.empty()
                : own.stream()
                        .filter(unit -> write.mayWriteFor(link, Optional.of(unit)))
                        .findFirst()
                        .map(unit -> new Desk(link, Optional.of(unit)));
    }

    /** A post that the actor may see. */
    Post post(City city, UUID id, Actor actor) {
        Post post =
                posts.find(new PostId(id))
                        .filter(p -> p.city().equals(city.code()))
                        .orElseThrow(() -> new NotFound("Post " + id));
        actor.demand(PublishingPermission.VIEW, post.scope());
        return post;
    }

    AccountLink link(Post post) {
        return links.find(post.link()).orElseThrow();
    }

    private static Set<UnitId> units(City city, Actor actor) {
        return units(city, actor, PublishingPermission.POST);
    }

    /** The units in which the actor holds the permission by a role of the unit. */
    static Set<UnitId> units(City city, Actor actor, String permission) {
        return actor.granted().stream()
                .filter(g -> g.permission().equals(permission))
                .map(Granted::scope)
                .flatMap(s ->
                        s instanceof Scope.Unit u && city.scope().covers(u)
                                ? Stream.of(new UnitId(u.id()))
                                : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
