package id.pendopo.newsroom;

import java.util.List;

/**
 * Tells where assets are used. Whoever keeps references to assets puts a bean of it into the
 * context.
 */
public interface AssetUse {
    /** Every place that shows the asset or is about to; empty if none. */
    List<AssetUsage> uses(AssetId asset);
}
