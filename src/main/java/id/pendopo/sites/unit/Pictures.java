package id.pendopo.sites.unit;

import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.PictureSources;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.platform.web.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pictures of public stories, with their widths; those that are gone are left out. */
@Component
public class Pictures {
    private static final int PHONE = 640;

    private final Assets assets;

    public Pictures(Assets assets) {
        this.assets = assets;
    }

    /** The widths of the first pictures of all the stories, asked for at once. */
    public Map<AssetId, PictureSources> firsts(Collection<PublishedStory> stories) {
        List<AssetId> ids =
                stories.stream()
                        .flatMap(s -> s.pictures().stream().limit(1))
                        .map(PublishedPicture::asset)
                        .toList();
        return ids.isEmpty() ? Map.of() : assets.pictures(ids);
    }

    /** The first one, for a list; empty if the story has none. */
    public Optional<PictureView> first(
            PublishedStory story, Map<AssetId, PictureSources> known, Texts texts) {
        return story.pictures().stream().findFirst().flatMap(p -> view(p, known, texts));
    }

    public List<PictureView> all(PublishedStory story, Texts texts) {
        if (story.pictures().isEmpty()) {
            return List.of();
        }
        Map<AssetId, PictureSources> known =
                assets.pictures(story.pictures().stream().map(PublishedPicture::asset).toList());
        return story.pictures().stream().flatMap(p -> view(p, known, texts).stream()).toList();
    }

    private static Optional<PictureView> view(
            PublishedPicture picture, Map<AssetId, PictureSources> known, Texts texts) {
        return Optional.ofNullable(known.get(picture.asset()))
                .filter(sources -> !sources.isEmpty())
                .map(sources ->
                        new PictureView(
                                sources.src(),
                                sources.srcset(),
                                picture.alt(),
                                picture.caption(),
                                picture.stage() == PublishedPicture.Stage.NONE
                                        ? ""
                                        : texts.of("sites.stage", picture.stage()),
                                sources.atLeast(PHONE).width(),
                                sources.atLeast(PHONE).height()));
    }
}
