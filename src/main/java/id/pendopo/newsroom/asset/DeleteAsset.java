package id.pendopo.newsroom.asset;

import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetUsage;
import id.pendopo.newsroom.AssetUse;
import id.pendopo.platform.access.Actor;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes assets that nothing shows, and brings them back while their files are kept. */
@Component
public class DeleteAsset {
    private final AssetRepository assets;
    private final AssetRemovalRepository removals;
    private final AssetTrail trail;
    private final ObjectProvider<AssetUse> uses;
    private final InstantSource clock;

    DeleteAsset(
            AssetRepository assets,
            AssetRemovalRepository removals,
            AssetTrail trail,
            ObjectProvider<AssetUse> uses,
            InstantSource clock) {
        this.assets = assets;
        this.removals = removals;
        this.trail = trail;
        this.uses = uses;
        this.clock = clock;
    }

    /** Every place that shows the asset. */
    public List<AssetUsage> usage(AssetId id) {
        return uses.orderedStream().flatMap(use -> use.uses(id).stream()).toList();
    }

    /** Hides it at once; its files are erased after a while. A second time changes nothing. */
    @Transactional
    public AssetChange delete(AssetId id, Actor by) {
        Optional<Asset> found = assets.lock(id);
        if (found.isEmpty()) {
            return new AssetChange.Gone();
        }
        if (found.get().deleted()) {
            return new AssetChange.Done(found.get());
        }
        List<AssetUsage> used = usage(id);
        if (!used.isEmpty()) {
            return new AssetChange.InUse(used);
        }
        removals.delete(id, clock.instant());
        trail.deleted(by, found.get());
        return new AssetChange.Done(assets.find(id).orElseThrow());
    }

    /** Brings it back, not public; gone if it was erased or the same file came anew. */
    @Transactional
    public AssetChange restore(AssetId id, Actor by) {
        Optional<Asset> found = assets.lock(id);
        if (found.isEmpty()) {
            return new AssetChange.Gone();
        }
        if (!found.get().deleted()) {
            return new AssetChange.Done(found.get());
        }
        if (!removals.restore(id)) {
            return new AssetChange.Gone();
        }
        trail.restored(by, found.get());
        return new AssetChange.Done(assets.find(id).orElseThrow());
    }
}
