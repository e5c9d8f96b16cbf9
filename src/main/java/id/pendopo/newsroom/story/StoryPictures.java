package id.pendopo.newsroom.story;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.PublishedPicture;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which pictures a story may show: those of its own library and of its city's. */
@Component
public class StoryPictures {
    private final Assets library;

    StoryPictures(Assets library) {
        this.library = library;
    }

    /**
     * Whether all pictures may be shown. What the story shows already is not asked again: a text
     * can be mended though somebody deleted a picture of it.
     */
    public boolean mayShow(
            CityCode city,
            Optional<UnitId> unit,
            List<PublishedPicture> before,
            List<PublishedPicture> pictures) {
        List<AssetId> known = before.stream().map(PublishedPicture::asset).toList();
        List<AssetId> added =
                pictures.stream()
                        .map(PublishedPicture::asset)
                        .filter(id -> !known.contains(id))
                        .toList();
        if (added.isEmpty()) {
            return true;
        }
        Map<AssetId, Asset> found = library.assets(added);
        return added.stream()
                .allMatch(id -> found.containsKey(id) && shows(city, unit, found.get(id)));
    }

    List<StoryFault> faults(Story story, Manuscript text) {
        return mayShow(story.city(), story.unit(), story.manuscript().pictures(), text.pictures())
                ? List.of()
                : List.of(StoryFault.PICTURE_NOT_YOURS);
    }

    static boolean shows(CityCode city, Optional<UnitId> unit, Asset asset) {
        AssetOwner owner = asset.owner();
        return owner.city().equals(city)
                && (owner.unit().isEmpty() || owner.unit().equals(unit))
                && !asset.deleted();
    }
}
