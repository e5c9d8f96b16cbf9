package id.pendopo.publishing.web.compose;

import id.pendopo.directory.Network;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Tone;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.compose.ComposePost;
import id.pendopo.publishing.compose.FirstWords;
import id.pendopo.publishing.compose.PostFit;
import id.pendopo.publishing.delivery.Delivery;
import id.pendopo.publishing.delivery.DeliveryRepository;
import id.pendopo.publishing.network.Misfit;
import id.pendopo.publishing.network.Networks;
import id.pendopo.publishing.post.Post;
import id.pendopo.publishing.post.PostMedium;
import id.pendopo.publishing.post.PostRepository;
import id.pendopo.publishing.post.PostWords;
import id.pendopo.publishing.web.DeliveryWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The card of an account: what was typed, else what is kept, else what the story proposes. */
@Component
class ComposeCards {
    private static final int SMALL = 320;
    private final PostRepository posts;
    private final DeliveryRepository deliveries;
    private final ComposePost compose;
    private final FirstWords first;
    private final PostFit fits;
    private final Networks networks;

    ComposeCards(
            PostRepository posts,
            DeliveryRepository deliveries,
            ComposePost compose,
            FirstWords first,
            PostFit fits,
            Networks networks) {
        this.posts = posts;
        this.deliveries = deliveries;
        this.compose = compose;
        this.first = first;
        this.fits = fits;
        this.networks = networks;
    }

    /** What stands on a card before it becomes words of a page. */
    record Written(
            Optional<Post> post, boolean still, boolean chosen, int version, PostWords words) {}

    /** What was typed on the card. */
    PostWords typed(PublishedStory story, AccountLink link, ComposeForm form) {
        String key = link.id().toString();
        Network network = link.network();
        boolean titled = fits.limits(network).title() > 0;
        List<PublishedPicture> pictures =
                form.pictures(key).stream()
                        .filter(ComposeForm.Line::used)
                        .map(ComposeForm.Line::picture)
                        .filter(p ->
                                story.pictures().stream()
                                        .anyMatch(s -> s.asset().equals(p.asset())))
                        .toList();
        return new PostWords(
                titled ? form.title(key) : "",
                form.text(key),
                form.link(key) ? Optional.of(first.address(story)) : Optional.empty(),
                form.comment(key),
                form.hashtags(key),
                Optional.empty(),
                form.kids(key),
                first.media(story, network, pictures));
    }

    Written written(PublishedStory story, ComposeDoor.Desk desk, Optional<ComposeForm> form) {
        AccountLink link = desk.link();
        Optional<Post> post = compose.current(story.id(), link.id(), desk.unit());
        boolean still = post.map(compose::standsStill).orElse(false);
        if (form.filter(f -> f.has(desk.key())).isPresent() && !still) {
            ComposeForm sent = form.get();
            return new Written(
                    post,
                    false,
                    sent.chosen(desk.key()),
                    sent.version(desk.key()),
                    typed(story, link, sent));
        }
        PostWords words =
                post.flatMap(p -> posts.words(p.id(), p.version()))
                        .orElseGet(() -> first.of(story, link.network()));
        boolean chosen = post.isPresent() || fits.of(link.network(), words).misfits().isEmpty();
        return new Written(post, still, chosen, post.map(Post::version).orElse(0), words);
    }

    ComposePage.Card card(
            PublishedStory story,
            ComposeDoor.Desk desk,
            Written written,
            Optional<ComposeForm> form,
            Texts t) {
        AccountLink link = desk.link();
        Network network = link.network();
        PostWords words = written.words();
        PostFit.Fit fit = fits.of(network, words);
        int longest = fits.limits(network).title();
        return new ComposePage.Card(
                desk.key(),
                link.name(),
                t.of("directory.network", network),
                written.post().map(p -> PostController.PATH + "/" + p.id()).orElse(""),
                tone(written.post()),
                state(written.post(), t),
                written.still(),
                written.version(),
                written.chosen(),
                longest > 0,
                longest,
                words.title(),
                words.text(),
                words.hashtags().stream().map(tag -> "#" + tag).collect(Collectors.joining(" ")),
                networks.reactions(network).isPresent(),
                words.firstComment(),
                words.link().isPresent(),
                words.madeForKids(),
                network == Network.YOUTUBE,
                pictures(story, words, form.filter(f -> f.has(desk.key())), desk.key()),
                room(fit, t),
                fit.room().left() < 0,
                cost(fit, t),
                fit.misfits().stream().map(m -> MisfitWords.of(m, network, t)).toList());
    }

    List<Misfit> misfits(Network network, PostWords words) {
        return fits.of(network, words).misfits();
    }

    static String room(PostFit.Fit fit, Texts t) {
        return t.of(
                "publishing.compose.room",
                t.number(fit.room().used()),
                t.number(fit.room().allowed()));
    }

    static String cost(PostFit.Fit fit, Texts t) {
        return fit.cost()
                .map(usd -> t.of("publishing.compose.cost", t.number(usd.doubleValue(), 3)))
                .orElse("");
    }

    private Tone tone(Optional<Post> post) {
        return post.flatMap(p -> deliveries.ofPost(p.id()))
                .map(Delivery::state)
                .map(DeliveryWords::tone)
                .orElse(post.filter(Post::approved).isPresent() ? Tone.GOOD : Tone.NEUTRAL);
    }

    private String state(Optional<Post> post, Texts t) {
        return post.map(p ->
                        deliveries
                                .ofPost(p.id())
                                .map(d -> t.of("publishing.state", d.state()))
                                .orElseGet(() -> PostPages.state(p, t)))
                .orElseGet(() -> t.of("publishing.compose.fresh"));
    }

    private static List<ComposePage.Picture> pictures(
            PublishedStory story, PostWords words, Optional<ComposeForm> form, String key) {
        var lines = new ArrayList<ComposePage.Picture>();
        if (form.isPresent()) {
            form.get().pictures(key).stream()
                    .filter(l ->
                            story.pictures().stream()
                                    .anyMatch(p -> p.asset().equals(l.picture().asset())))
                    .forEach(l ->
                            lines.add(
                                    picture(
                                            l.picture().asset().toString(),
                                            l.picture().alt(),
                                            lines.size() + 1,
                                            l.used())));
            return lines;
        }
        for (PostMedium medium : words.media()) {
            lines.add(picture(medium.asset().toString(), medium.alt(), lines.size() + 1, true));
        }
        for (PublishedPicture rest : story.pictures()) {
            if (words.media().stream().noneMatch(m -> m.asset().equals(rest.asset()))) {
                lines.add(picture(rest.asset().toString(), rest.alt(), lines.size() + 1, false));
            }
        }
        return lines;
    }

    private static ComposePage.Picture picture(String asset, String alt, int place, boolean used) {
        return new ComposePage.Picture(
                asset, "/media/%s/%d.jpg".formatted(asset, SMALL), alt, place, used);
    }
}
