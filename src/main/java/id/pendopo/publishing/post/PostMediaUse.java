package id.pendopo.publishing.post;

import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetUsage;
import id.pendopo.newsroom.AssetUse;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the media library which posts show an asset, so that the proof keeps its pictures. */
@Component
class PostMediaUse implements AssetUse {
    private final PostMediaRepository media;

    PostMediaUse(PostMediaRepository media) {
        this.media = media;
    }

    @Override
    public List<AssetUsage> uses(AssetId asset) {
        return media.uses(asset);
    }
}
