package id.pendopo.newsroom;

import id.pendopo.newsroom.asset.AssetFileRepository;
import id.pendopo.newsroom.asset.AssetRepository;
import id.pendopo.newsroom.asset.DeleteAsset;
import id.pendopo.newsroom.asset.PublishAssets;
import id.pendopo.newsroom.asset.TakeAsset;
import id.pendopo.platform.access.Actor;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The door of the media library. Permissions are asked by whoever lets people in, not here: in
 * {@link AssetOwner#scope()}. Nothing is public before {@link #makePublic}.
 */
@Component("mediaLibrary")
public class Assets {
    private final TakeAsset take;
    private final PublishAssets publish;
    private final DeleteAsset delete;
    private final AssetRepository assets;
    private final AssetFileRepository files;

    public Assets(
            TakeAsset take,
            PublishAssets publish,
            DeleteAsset delete,
            AssetRepository assets,
            AssetFileRepository files) {
        this.take = take;
        this.publish = publish;
        this.delete = delete;
        this.assets = assets;
        this.files = files;
    }

    /**
     * Takes a file into the library: its kind is told by its content, a picture loses its metadata.
     * The same file a second time is the same asset, so whoever is not sure may send again.
     *
     * @param name as its sender's device calls it; shown to people of the back office only
     * @param content read to its end, not closed
     */
    public AssetTaking take(AssetOwner owner, String name, InputStream content, Actor by) {
        return take.take(owner, name, content, by);
    }

    public AssetTaking take(AssetOwner owner, String name, byte[] content, Actor by) {
        return take.take(owner, name, new ByteArrayInputStream(content), by);
    }

    /** The asset, deleted ones too. */
    public Optional<Asset> asset(AssetId id) {
        return assets.find(id);
    }

    /** Those that are there, deleted ones too, in the order asked for. */
    public Map<AssetId, Asset> assets(Collection<AssetId> ids) {
        var found = new HashMap<AssetId, Asset>();
        assets.find(ids).forEach(a -> found.put(a.id(), a));
        var ordered = new LinkedHashMap<AssetId, Asset>();
        for (AssetId id : ids) {
            Asset asset = found.get(id);
            if (asset != null) {
                ordered.put(id, asset);
            }
        }
        return ordered;
    }

    /** The addresses of a picture; empty for anything else. */
    public PictureSources picture(AssetId id) {
        return new PictureSources(id, files.renditions(List.of(id)));
    }

    /** The addresses of many pictures at once; what is no picture is not among them. */
    public Map<AssetId, PictureSources> pictures(Collection<AssetId> ids) {
        var all = new HashMap<AssetId, List<Rendition>>();
        files.renditions(ids)
                .forEach(r -> all.computeIfAbsent(r.asset(), id -> new ArrayList<>()).add(r));
        var sources = new HashMap<AssetId, PictureSources>();
        all.forEach((id, renditions) -> sources.put(id, new PictureSources(id, renditions)));
        return sources;
    }

    /** The languages in which a video can be read; {@code /media/ID/LANGUAGE.vtt} serves them. */
    public List<String> captions(AssetId id) {
        return files.captions(id).stream().map(AssetFileRepository.Caption::language).toList();
    }

    /** Where the camera says it was; for the back office, to suggest a place. */
    public Optional<Position> position(AssetId id) {
        return assets.position(id);
    }

    /** Makes them public, because something published shows them now. Again does no harm. */
    public void makePublic(Collection<AssetId> ids) {
        publish.publish(ids);
    }

    /** Hides those that nothing public shows any more, because something was withdrawn. */
    public void hideUnused(Collection<AssetId> ids) {
        publish.hideUnused(ids);
    }

    /** Every place that shows the asset or is about to. */
    public List<AssetUsage> usage(AssetId id) {
        return delete.usage(id);
    }
}
