package id.pendopo.sites.twin;

import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.PictureSources;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.Rendition;
import id.pendopo.sites.Site;
import id.pendopo.sites.unit.Films;
import id.pendopo.sites.unit.StoryPage;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The pictures and videos of public stories with absolute addresses, as twins tell of them. */
@Component
public class StoryMedia {
    /** Wide enough for what networks and search engines show large. */
    private static final int WIDE = 1200;

    private static final Pattern OWN = Pattern.compile("/media/([0-9a-f-]{36})/.*");

    private final Assets assets;

    public StoryMedia(Assets assets) {
        this.assets = assets;
    }

    /** The pictures of one story, in its order; those that are gone are left out. */
    public List<StoryImage> images(Site site, PublishedStory story) {
        return images(List.of(story)).of(site, story);
    }

    /** Looks the pictures of many stories up at once. */
    public Found images(Collection<PublishedStory> stories) {
        List<AssetId> ids =
                stories.stream()
                        .flatMap(s -> s.pictures().stream())
                        .map(PublishedPicture::asset)
                        .distinct()
                        .toList();
        return new Found(ids.isEmpty() ? Map.of() : new HashMap<>(assets.pictures(ids)));
    }

    /** Empty if the story has none, or one that can not be shown. */
    public Optional<StoryFilm> film(Site site, PublishedStory story) {
        return story.video().isEmpty()
                ? Optional.empty()
                : Films.of(story.video(), Optional.empty()).map(film -> film(site, film));
    }

    private StoryFilm film(Site site, StoryPage.Film film) {
        if (film.file().isEmpty()) {
            return new StoryFilm(URI.create(film.player()), false, "", 0, 0);
        }
        Optional<Asset> asset = asset(film.file());
        return new StoryFilm(
                site.address(film.file()),
                true,
                asset.map(Asset::type)
                        .orElse(film.file().endsWith(".webm") ? "video/webm" : "video/mp4"),
                asset.map(Asset::bytes).orElse(0L),
                asset.flatMap(Asset::length).map(Duration::toSeconds).orElse(0L));
    }

    private Optional<Asset> asset(String path) {
        Matcher own = OWN.matcher(path);
        return own.matches()
                ? assets.asset(new AssetId(UUID.fromString(own.group(1))))
                : Optional.empty();
    }

    /** Pictures that were looked up. */
    public record Found(Map<AssetId, PictureSources> sources) {
        public List<StoryImage> of(Site site, PublishedStory story) {
            return story.pictures().stream().flatMap(p -> image(site, p).stream()).toList();
        }

        private Optional<StoryImage> image(Site site, PublishedPicture picture) {
            PictureSources found = sources.get(picture.asset());
            if (found == null || found.isEmpty()) {
                return Optional.empty();
            }
            Rendition wide = found.atLeast(WIDE);
            return Optional.of(
                    new StoryImage(
                            site.address(found.path(wide)),
                            wide.width(),
                            wide.height(),
                            wide.bytes(),
                            picture.alt(),
                            picture.caption()));
        }
    }
}
