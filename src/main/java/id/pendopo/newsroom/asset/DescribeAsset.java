package id.pendopo.newsroom.asset;

import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetDescription;
import id.pendopo.newsroom.AssetId;
import id.pendopo.platform.access.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what an asset shows, whose it is and who agreed. */
@Component
public class DescribeAsset {
    private static final int LONGEST = 1000;

    private final AssetRepository assets;
    private final AssetTrail trail;

    DescribeAsset(AssetRepository assets, AssetTrail trail) {
        this.assets = assets;
        this.trail = trail;
    }

    /**
     * Writes the description.
     *
     * @param seen the version the person had before their eyes
     */
    @Transactional
    public AssetChange describe(AssetId id, int seen, AssetDescription words, Actor by) {
        Optional<Asset> found = assets.lock(id).filter(a -> !a.deleted());
        if (found.isEmpty()) {
            return new AssetChange.Gone();
        }
        Asset before = found.get();
        AssetDescription tidy = tidy(words);
        if (tidy.equals(before.words())) {
            return new AssetChange.Done(before);
        }
        if (before.version() != seen) {
            return new AssetChange.ChangedMeanwhile();
        }
        assets.describe(id, tidy);
        trail.described(by, before, tidy);
        return new AssetChange.Done(assets.find(id).orElseThrow());
    }

    private static AssetDescription tidy(AssetDescription words) {
        return new AssetDescription(
                tidy(words.alt()),
                tidy(words.credit()),
                words.rights(),
                tidy(words.source()),
                words.people(),
                tidy(words.consent()));
    }

    private static String tidy(String text) {
        String one = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return one.substring(0, Math.min(one.length(), LONGEST));
    }
}
