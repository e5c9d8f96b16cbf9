package id.pendopo.newsroom.asset;

import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetUsage;
import id.pendopo.newsroom.FileRefusal;
import java.util.List;

/** What became of a change to an asset. */
public sealed interface AssetChange {
    record Done(Asset asset) implements AssetChange {}

    /** Somebody changed it since it was seen. */
    record ChangedMeanwhile() implements AssetChange {}

    /** It can not be deleted while these show it. */
    record InUse(List<AssetUsage> uses) implements AssetChange {}

    /** It is not there, or no more. */
    record Gone() implements AssetChange {}

    /** The file that came with it was not taken. */
    record Refused(FileRefusal why) implements AssetChange {}
}
