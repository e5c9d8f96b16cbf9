package id.pendopo.newsroom.story;

import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.PublishedStory;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Opens pictures of a story to the public with it, and closes those that nothing public shows any
 * more. Only of the site's own library or the city's: an address typed into a story opens nothing
 * of somebody else.
 */
@Component
class ShownPictures {
    private static final Pattern IN_TEXT = Pattern.compile("/media/([0-9a-f-]{36})/");

    private final Assets library;

    ShownPictures(Assets library) {
        this.library = library;
    }

    /** Opens what the story shows now. */
    void show(PublishedStory story) {
        Set<AssetId> own =
                library.assets(of(story)).values().stream()
                        .filter(asset -> StoryPictures.shows(story.city(), story.unit(), asset))
                        .map(Asset::id)
                        .collect(Collectors.toSet());
        if (!own.isEmpty()) {
            library.makePublic(own);
        }
    }

    /** Closes what the story showed, where nothing else public shows it. */
    void hide(PublishedStory before) {
        Set<AssetId> shown = of(before);
        if (!shown.isEmpty()) {
            library.hideUnused(shown);
        }
    }

    private static Set<AssetId> of(PublishedStory story) {
        return Stream.concat(
                        story.pictures().stream().map(picture -> picture.asset()),
                        IN_TEXT.matcher(story.body())
                                .results()
                                .map(match -> new AssetId(UUID.fromString(match.group(1)))))
                .collect(Collectors.toSet());
    }
}
