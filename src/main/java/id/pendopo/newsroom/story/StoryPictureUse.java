package id.pendopo.newsroom.story;

import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetUsage;
import id.pendopo.newsroom.AssetUse;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the media library which stories show an asset or are about to. */
@Component
class StoryPictureUse implements AssetUse {
    private final AssetUseRepository stories;

    StoryPictureUse(AssetUseRepository stories) {
        this.stories = stories;
    }

    @Override
    public List<AssetUsage> uses(AssetId asset) {
        return stories.uses(asset);
    }
}
