package id.pendopo.publishing.web;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.publishing.DeliveryId;
import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.account.AccountLinkRepository;
import id.pendopo.publishing.delivery.Delivery;
import id.pendopo.publishing.delivery.DeliveryRepository;
import id.pendopo.publishing.delivery.DeliveryStepRepository;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.post.Post;
import id.pendopo.publishing.post.PostRepository;
import id.pendopo.publishing.post.PostWords;
import id.pendopo.publishing.proof.Presence;
import id.pendopo.publishing.proof.Proof;
import id.pendopo.publishing.proof.ProofRepository;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Finds a delivery of the request's city for who may see it, and makes its page. */
@Component
class DeliveryPages {
    private static final int MOST_STEPS = 100;
    private final DeliveryRepository deliveries;
    private final AccountLinkRepository links;
    private final PostRepository posts;
    private final ProofRepository proofs;
    private final DeliveryStepRepository steps;
    private final Directory directory;

    DeliveryPages(
            DeliveryRepository deliveries,
            AccountLinkRepository links,
            PostRepository posts,
            ProofRepository proofs,
            DeliveryStepRepository steps,
            Directory directory) {
        this.deliveries = deliveries;
        this.links = links;
        this.posts = posts;
        this.proofs = proofs;
        this.steps = steps;
        this.directory = directory;
    }

    /** The delivery; as if it did not exist for other cities. */
    Delivery to(City city, UUID id, Actor actor, String permission) {
        Delivery delivery =
                deliveries
                        .find(new DeliveryId(id))
                        .filter(d -> d.subject().city().equals(city.code()))
                        .orElseThrow(
                                () -> new NotFound("Delivery %s of %s".formatted(id, city.code())));
        if (!PublishingSight.may(actor, permission, delivery, link(delivery))) {
            actor.demand(permission, delivery.subject().scope());
        }
        return delivery;
    }

    ModelAndView of(
            Delivery delivery, City city, Actor actor, Texts t, Faults faults, String typed) {
        Delivery.Subject about = delivery.subject();
        String text =
                posts.words(about.post(), about.postVersion()).map(PostWords::text).orElse("");
        boolean acts =
                PublishingSight.may(actor, PublishingPermission.POST, delivery, link(delivery));
        int newer = posts.find(about.post()).filter(Post::approved).map(Post::version).orElse(0);
        var page =
                new DeliveryPage(
                        QueueController.PATH + "/" + delivery.id(),
                        delivery.version(),
                        about.headline(),
                        DeliveryWords.tone(delivery.state()),
                        t.of("publishing.state", delivery.state()),
                        DeliveryWords.why(delivery, t),
                        text,
                        facts(delivery, city, t),
                        proofs.of(delivery.id()).stream().map(p -> proved(p, city, t)).toList(),
                        proofs.presence(delivery.id()).stream()
                                .map(p -> presence(p, city, t))
                                .toList(),
                        steps.of(delivery.id(), MOST_STEPS).stream()
                                .map(s -> step(s, city, t))
                                .toList(),
                        acts ? acts(delivery, newer) : List.of(),
                        delivery.way()
                                .dueAt()
                                .atZone(city.zone())
                                .toLocalDateTime()
                                .toString()
                                .substring(0, 16),
                        newer > about.postVersion() ? Integer.toString(newer) : "",
                        typed,
                        List.of(new Crumb(t.of("publishing.queue.title"), QueueController.PATH)),
                        faults);
        return new ModelAndView("publishing/delivery", "page", page);
    }

    private static List<String> acts(Delivery delivery, int newer) {
        var acts = new ArrayList<String>();
        DeliveryState state = delivery.state();
        boolean out = state.isOut() && delivery.wish().isEmpty();
        if (state.mayBeCancelled()) {
            acts.add("cancel");
        }
        if (state == DeliveryState.PLANNED) {
            acts.add("reschedule");
        }
        if (state == DeliveryState.UNCONFIRMED) {
            acts.add("decide");
        }
        if (state == DeliveryState.FAILED) {
            acts.add("again");
        }
        if (out) {
            acts.add("withdraw");
        }
        if (out && newer > delivery.subject().postVersion()) {
            acts.add("correct");
        }
        return acts;
    }

    private AccountLink link(Delivery delivery) {
        return links.find(delivery.subject().link()).orElseThrow();
    }

    private List<DeliveryPage.Fact> facts(Delivery delivery, City city, Texts t) {
        Delivery.Subject about = delivery.subject();
        AccountLink link = link(delivery);
        var facts = new ArrayList<DeliveryPage.Fact>();
        facts.add(
                new DeliveryPage.Fact(
                        t.of("publishing.queue.head.account"),
                        link.name(),
                        link.address().toString()));
        facts.add(fact(t, "network", t.of("directory.network", about.network())));
        facts.add(
                fact(
                        t,
                        "unit",
                        DeliveryWords.owner(about.unit(), city, directory.register(city.code()))));
        facts.add(fact(t, "due", t.moment(delivery.way().dueAt(), city.zone())));
        String next = DeliveryWords.next(delivery, city, t);
        if (!next.isEmpty()) {
            facts.add(fact(t, "next", next));
        }
        about.story()
                .ifPresent(story ->
                        facts.add(
                                new DeliveryPage.Fact(
                                        t.of("publishing.delivery.story"),
                                        t.of("publishing.delivery.story.open"),
                                        "/kerja/berita/" + story)));
        delivery.remote()
                .flatMap(RemotePost::permalink)
                .map(URI::toString)
                .ifPresent(address ->
                        facts.add(
                                new DeliveryPage.Fact(
                                        t.of("publishing.queue.head.address"), address, address)));
        facts.add(
                fact(
                        t,
                        "planned",
                        t.of(
                                "publishing.delivery.planned-by",
                                delivery.plannedBy().name(),
                                t.moment(delivery.plannedAt(), city.zone()))));
        return facts;
    }

    private static DeliveryPage.Fact fact(Texts t, String name, String value) {
        return new DeliveryPage.Fact(t.of("publishing.queue.head." + name), value, "");
    }

    private static DeliveryPage.Proved proved(Proof proof, City city, Texts t) {
        return new DeliveryPage.Proved(
                t.moment(proof.sentAt(), city.zone()),
                proof.hash(),
                proof.remote().map(RemotePost::id).orElse(""),
                proof.remote().flatMap(RemotePost::permalink).map(URI::toString).orElse(""),
                proof.witness().map(w -> t.of("publishing.witness", w)).orElse(""));
    }

    private static DeliveryPage.Fact presence(Presence look, City city, Texts t) {
        Optional<Presence.Seen> seen = look.seen();
        return new DeliveryPage.Fact(
                t.moment(seen.map(Presence.Seen::at).orElse(look.dueAt()), city.zone()),
                seen.map(s -> t.of("publishing.presence", s.result()))
                        .orElseGet(() -> t.of("publishing.presence.planned")),
                "");
    }

    private static DeliveryPage.Step step(DeliveryStepRepository.Moved moved, City city, Texts t) {
        return new DeliveryPage.Step(
                t.of("publishing.call", moved.call()),
                moved.by(),
                t.moment(moved.at(), city.zone()),
                t.of("publishing.state", moved.after()),
                moved.failure()
                        .map(f -> "%s %s".formatted(f.code(), f.detail()).strip())
                        .orElse(""));
    }
}
