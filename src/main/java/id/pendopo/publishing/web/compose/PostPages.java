package id.pendopo.publishing.web.compose;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Tone;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.compose.ApprovePost;
import id.pendopo.publishing.compose.ComposePost;
import id.pendopo.publishing.compose.PostFit;
import id.pendopo.publishing.delivery.Delivery;
import id.pendopo.publishing.delivery.DeliveryRepository;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.post.Post;
import id.pendopo.publishing.post.PostRepository;
import id.pendopo.publishing.post.PostWords;
import id.pendopo.publishing.web.DeliveryWords;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of one post for its reader. */
@Component
class PostPages {
    private static final DateTimeFormatter FIELD =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private final PostRepository posts;
    private final DeliveryRepository deliveries;
    private final ComposeDoor door;
    private final ComposePost compose;
    private final ApprovePost approve;
    private final PostFit fits;
    private final Directory directory;

    PostPages(
            PostRepository posts,
            DeliveryRepository deliveries,
            ComposeDoor door,
            ComposePost compose,
            ApprovePost approve,
            PostFit fits,
            Directory directory) {
        this.posts = posts;
        this.deliveries = deliveries;
        this.door = door;
        this.compose = compose;
        this.approve = approve;
        this.fits = fits;
        this.directory = directory;
    }

    ModelAndView of(
            Post post,
            City city,
            Actor actor,
            Map<String, String> typed,
            List<Fault> faults,
            Texts t) {
        AccountLink link = door.link(post);
        PostWords words = posts.words(post.id(), post.version()).orElseThrow();
        PostFit.Fit fit = fits.of(link.network(), words);
        Optional<Delivery> delivery = deliveries.ofPost(post.id());
        String home = PostController.PATH + "/" + post.id();
        boolean writes = actor.may(PublishingPermission.POST, post.scope());
        boolean approves =
                post.unit().isPresent() && link.unit().isEmpty()
                        ? actor.may(PublishingPermission.APPROVE, city.scope())
                        : writes;
        boolean fitting = fit.misfits().isEmpty();
        return new ModelAndView(
                "publishing/post",
                "page",
                new PostPage(
                        home,
                        List.of(new Crumb(t.of("publishing.posts.title"), PostController.PATH)),
                        new Faults(faults),
                        link.name(),
                        t.of("directory.network", link.network()),
                        tone(post, delivery),
                        delivery.map(d -> t.of("publishing.state", d.state()))
                                .orElseGet(() -> state(post, t)),
                        delivery.map(d -> DeliveryWords.why(d, t)).orElse(""),
                        post.version(),
                        words.title(),
                        fit.sent(),
                        words.firstComment(),
                        words.media().stream()
                                .map(m ->
                                        new PostPage.Picture(
                                                "/media/" + m.asset() + "/320.jpg", m.alt()))
                                .toList(),
                        facts(post, link, fit, city, t),
                        fit.misfits().stream()
                                .map(m -> MisfitWords.of(m, link.network(), t))
                                .toList(),
                        approves && !post.approved() && fitting,
                        approve.isAlone(post, actor),
                        typed.getOrDefault("alasan", ""),
                        writes && post.approved() && delivery.isEmpty() && fitting,
                        typed.getOrDefault(
                                "saat",
                                post.scheduledFor()
                                        .map(at -> FIELD.format(at.atZone(city.zone())))
                                        .orElse("")),
                        city.zone().getId(),
                        writes && !compose.standsStill(post)
                                ? post.story()
                                        .map(s -> "/kerja/berita/" + s + "/unggahan")
                                        .orElse("")
                                : "",
                        delivery.map(d -> "/kerja/antrean/" + d.id()).orElse(""),
                        delivery.flatMap(Delivery::remote)
                                .flatMap(RemotePost::permalink)
                                .map(URI::toString)
                                .orElse("")));
    }

    private List<PostPage.Fact> facts(
            Post post, AccountLink link, PostFit.Fit fit, City city, Texts t) {
        var facts = new ArrayList<PostPage.Fact>();
        facts.add(
                new PostPage.Fact(
                        t.of("publishing.queue.head.unit"),
                        DeliveryWords.owner(post.unit(), city, directory.register(city.code()))));
        facts.add(new PostPage.Fact(t.of("publishing.compose.length"), ComposeCards.room(fit, t)));
        if (fit.cost().isPresent()) {
            facts.add(
                    new PostPage.Fact(t.of("publishing.compose.costs"), ComposeCards.cost(fit, t)));
        }
        facts.add(new PostPage.Fact(t.of("publishing.post.written"), post.author().name()));
        post.approval()
                .ifPresent(a ->
                        facts.add(
                                new PostPage.Fact(
                                        t.of("publishing.post.approval"),
                                        t.of(
                                                "publishing.post.by",
                                                a.by().name(),
                                                t.moment(a.at(), city.zone())))));
        String reason = post.approved() ? approve.reason(post) : "";
        if (!reason.isEmpty()) {
            facts.add(new PostPage.Fact(t.of("publishing.post.alone"), reason));
        }
        return facts;
    }

    static String state(Post post, Texts t) {
        return t.of(
                post.approved() ? "publishing.post.state.approved" : "publishing.post.state.draft");
    }

    private static Tone tone(Post post, Optional<Delivery> delivery) {
        return delivery.map(d -> DeliveryWords.tone(d.state()))
                .orElse(post.approved() ? Tone.GOOD : Tone.NEUTRAL);
    }
}
