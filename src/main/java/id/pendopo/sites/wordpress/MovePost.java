package id.pendopo.sites.wordpress;

import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.ImportedStory;
import id.pendopo.newsroom.Importing;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.PublishedPicture.Stage;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.sites.Sites;
import id.pendopo.sites.wordpress.Arrivals.Way;
import id.pendopo.sites.wordpress.MovedRepository.Moved;
import id.pendopo.sites.wordpress.read.LeftOut.Reason;
import id.pendopo.sites.wordpress.read.OldPost;
import id.pendopo.sites.wordpress.text.MoveText;
import id.pendopo.sites.wordpress.text.MovedText;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes one old post a story here, with its pictures, and leads its old addresses to it. */
final class MovePost {
    private static final String LANGUAGE = "id";
    private static final int SUMMARY = 240;

    private final Newsroom newsroom;
    private final MovedRepository moved;
    private final OldAddresses addresses;
    private final InstantSource clock;

    MovePost(
            Newsroom newsroom, MovedRepository moved, OldAddresses addresses, InstantSource clock) {
        this.newsroom = newsroom;
        this.moved = moved;
        this.addresses = addresses;
        this.clock = clock;
    }

    Way move(Arrivals run, NewPlaces places, BringFile files, OldPost post) {
        String hash = Content.hash(post);
        Optional<Moved> before = moved.find(run.unit.id(), post.key());
        if (before.filter(m -> m.hash().equals(hash)).isPresent()) {
            return Way.UNCHANGED;
        }
        MovedText text = new MoveText(places, run.catalogue.media()).move(post);
        List<PublishedPicture> pictures = pictures(places, post, text);
        if (text.plain().isBlank() && pictures.isEmpty() && text.video().isEmpty()) {
            return run.left(post, Reason.EMPTY, "");
        }
        run.noteLosses(post, text);
        if (run.move.dryRun()) {
            return before.isPresent() ? Way.CHANGED : Way.ADDED;
        }
        Importing importing = newsroom.importStory(story(run, post, text, pictures), run.by);
        PublishedStory story = newsroom.published(importing.story()).orElseThrow();
        files.publish(run, shown(story));
        String path = Sites.path(story);
        addresses.lead(run, post, path);
        moved.put(
                run.unit.id(),
                new Moved(
                        post.key(),
                        hash,
                        Optional.of(story.id()),
                        Optional.empty(),
                        path,
                        !text.openLinks().isEmpty()),
                clock.instant());
        return way(run, post, importing);
    }

    private static Way way(Arrivals run, OldPost post, Importing importing) {
        return switch (importing) {
            case Importing.Added added -> Way.ADDED;
            case Importing.Changed changed -> Way.CHANGED;
            case Importing.Unchanged same -> Way.UNCHANGED;
            case Importing.Kept kept -> {
                run.left(post, Reason.CHANGED_HERE, "");
                yield Way.KEPT;
            }
        };
    }

    private static ImportedStory story(
            Arrivals run, OldPost post, MovedText text, List<PublishedPicture> pictures) {
        StoryKind kind = KindOfPost.of(post, text, pictures.size());
        String title = post.title().isBlank() ? firstWords(text.plain(), 80) : post.title();
        Set<String> tags = new LinkedHashSet<>(post.tags());
        post.categories().stream()
                .filter(c -> !c.equalsIgnoreCase("uncategorized"))
                .filter(c -> !c.equalsIgnoreCase("tak berkategori"))
                .forEach(tags::add);
        return new ImportedStory(
                run.move.city(),
                Optional.of(run.unit.id()),
                "wordpress:" + post.key(),
                kind,
                post.slug().contains("%") ? "" : post.slug(),
                title,
                post.excerpt().isBlank() ? firstWords(text.plain(), SUMMARY) : post.excerpt(),
                text.html(),
                LANGUAGE,
                post.publishedAt(),
                post.updatedAt(),
                Place.unknown(),
                Optional.empty(),
                Optional.empty(),
                "",
                text.video().map(URI::toString).orElse(""),
                pictures,
                post.author(),
                Optional.empty(),
                List.copyOf(tags),
                post.address().toString(),
                false);
    }

    /** The featured one first; the text's own first one only if it is another. */
    private static List<PublishedPicture> pictures(NewPlaces places, OldPost post, MovedText text) {
        var all = new ArrayList<PublishedPicture>();
        post.featured()
                .flatMap(places::picture)
                .ifPresent(p -> all.add(new PublishedPicture(p.asset(), p.alt(), "", Stage.NONE)));
        for (PublishedPicture picture : text.pictures()) {
            if (all.stream().noneMatch(p -> p.asset().equals(picture.asset()))) {
                all.add(picture);
            }
        }
        return all;
    }

    /** All pictures a story shows, those within its text too. */
    static List<AssetId> shown(PublishedStory story) {
        Set<AssetId> all = new LinkedHashSet<>();
        story.pictures().forEach(p -> all.add(p.asset()));
        java.util.regex.Pattern.compile("/media/([0-9a-f-]{36})/")
                .matcher(story.body())
                .results()
                .forEach(m -> all.add(new AssetId(UUID.fromString(m.group(1)))));
        return List.copyOf(all);
    }

    private static String firstWords(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most - 1);
        return text.substring(0, end > most / 2 ? end : most - 1) + "…";
    }
}
