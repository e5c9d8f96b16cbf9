package id.pendopo.publishing.compose;

import id.pendopo.directory.Network;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.PictureSources;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.Rendition;
import id.pendopo.publishing.network.Limits;
import id.pendopo.publishing.network.Medium;
import id.pendopo.publishing.post.PostMedium;
import id.pendopo.publishing.post.PostWords;
import id.pendopo.sites.Sites;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a story says on a network before anybody wrote: its title, its summary, its pictures. */
@Component
public class FirstWords {
    private static final int MOST_HASHTAGS = 5;

    private final Sites sites;
    private final Assets library;
    private final PostFit fits;

    FirstWords(Sites sites, Assets library, PostFit fits) {
        this.sites = sites;
        this.library = library;
        this.fits = fits;
    }

    /** A proposal that fits wherever shortening its text is enough. */
    public PostWords of(PublishedStory story, Network network) {
        Limits limits = fits.limits(network);
        boolean brief = network == Network.X;
        String title = limits.title() > 0 ? cut(story.title(), limits.title()) : "";
        String text = brief || story.summary().isBlank() ? story.title() : said(story, title);
        List<PostMedium> pictures =
                network == Network.YOUTUBE
                        ? List.of()
                        : media(story, network, story.pictures()).stream()
                                .limit(limits.pictures())
                                .toList();
        return fitting(
                network,
                new PostWords(
                        title,
                        text,
                        network == Network.INSTAGRAM
                                ? Optional.empty()
                                : Optional.of(sites.address(story)),
                        "",
                        brief ? List.of() : hashtags(story),
                        Optional.empty(),
                        false,
                        pictures));
    }

    public URI address(PublishedStory story) {
        return sites.address(story);
    }

    /**
     * The pictures in the width that the network makes use of; those that are gone are left out.
     */
    public List<PostMedium> media(
            PublishedStory story, Network network, List<PublishedPicture> pictures) {
        Map<AssetId, PictureSources> sources =
                library.pictures(pictures.stream().map(PublishedPicture::asset).toList());
        URI home = sites.address(story);
        var media = new ArrayList<PostMedium>();
        for (PublishedPicture picture : pictures) {
            PictureSources files = sources.get(picture.asset());
            if (files != null && !files.isEmpty()) {
                media.add(medium(picture, files, fits.limits(network), home));
            }
        }
        return media;
    }

    private static PostMedium medium(
            PublishedPicture picture, PictureSources sources, Limits limits, URI home) {
        Rendition best =
                sources.renditions().stream()
                        .filter(r ->
                                limits.picturePixels() == 0
                                        || Math.max(r.width(), r.height())
                                                <= limits.picturePixels())
                        .filter(r -> r.bytes() <= limits.picture().toBytes())
                        .reduce((narrow, wide) -> wide)
                        .orElseGet(sources.renditions()::getFirst);
        return new PostMedium(
                picture.asset(),
                best.file(),
                Medium.Kind.PICTURE,
                "image/jpeg",
                best.width(),
                best.height(),
                best.bytes(),
                picture.alt(),
                home.resolve(sources.path(best)));
    }

    private static String said(PublishedStory story, String title) {
        return title.isEmpty() ? story.title() + "\n\n" + story.summary() : story.summary();
    }

    private PostWords fitting(Network network, PostWords words) {
        PostWords now = words;
        int over = -fits.of(network, now).room().left();
        while (over > 0 && now.text().length() > 1) {
            now = with(now, cut(now.text(), Math.max(1, now.text().length() - over)));
            over = -fits.of(network, now).room().left();
        }
        return now;
    }

    private static PostWords with(PostWords words, String text) {
        return new PostWords(
                words.title(),
                text,
                words.link(),
                words.firstComment(),
                words.hashtags(),
                words.location(),
                words.madeForKids(),
                words.media());
    }

    /** Cut between two words, with an ellipsis, if it is longer. */
    static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        String head = text.substring(0, text.offsetByCodePoints(0, Math.max(0, longest - 1)));
        int space = head.lastIndexOf(' ');
        return (space > longest / 2 ? head.substring(0, space) : head).stripTrailing() + "…";
    }

    private static List<String> hashtags(PublishedStory story) {
        return story.tags().stream()
                .map(FirstWords::hashtag)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(MOST_HASHTAGS)
                .toList();
    }

    private static String hashtag(String tag) {
        return Arrays.stream(tag.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
