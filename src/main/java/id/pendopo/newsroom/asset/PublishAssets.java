package id.pendopo.newsroom.asset;

import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetUsage;
import java.time.InstantSource;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the public see assets with what shows them, and no longer than that. */
@Component
public class PublishAssets {
    private final AssetRepository assets;
    private final DeleteAsset delete;
    private final InstantSource clock;

    PublishAssets(AssetRepository assets, DeleteAsset delete, InstantSource clock) {
        this.assets = assets;
        this.delete = delete;
        this.clock = clock;
    }

    @Transactional
    public void publish(Collection<AssetId> ids) {
        if (!ids.isEmpty()) {
            assets.publish(ids, clock.instant());
        }
    }

    @Transactional
    public void hideUnused(Collection<AssetId> ids) {
        for (AssetId id : ids) {
            if (delete.usage(id).stream().noneMatch(AssetUsage::seen)) {
                assets.hide(id);
            }
        }
    }
}
