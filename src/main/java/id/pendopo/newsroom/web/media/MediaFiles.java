package id.pendopo.newsroom.web.media;

import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.PictureSources;
import id.pendopo.newsroom.Rendition;
import id.pendopo.newsroom.asset.AssetFileRepository;
import id.pendopo.newsroom.picture.PreparePicture;
import id.pendopo.platform.file.FileHash;
import id.pendopo.platform.file.FileStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds the file an address of an asset means. Names are compared, never made into paths. */
@Component
class MediaFiles {
    private static final Pattern PICTURE = Pattern.compile("([1-9]\\d{0,4})\\.jpg");
    private static final Pattern CAPTIONS = Pattern.compile("([a-z]{2})\\.vtt");
    private static final String CAPTIONS_TYPE = "text/vtt;charset=utf-8";

    private final AssetFileRepository files;
    private final FileStore store;

    MediaFiles(AssetFileRepository files, FileStore store) {
        this.files = files;
        this.store = store;
    }

    /** A file to answer with. */
    record Served(Path path, String type, FileHash hash, boolean attachment, String name) {}

    /** Empty if the asset has no file of this name. */
    Optional<Served> find(Asset asset, String name) {
        return switch (asset.kind()) {
            case PICTURE -> picture(asset, name);
            case VIDEO ->
                    name.equals(asset.fileName(0))
                            ? kept(asset, name, false)
                            : captions(asset, name);
            case DOCUMENT ->
                    name.equals(asset.fileName(0)) ? kept(asset, name, true) : Optional.empty();
        };
    }

    /** The width asked for, or of the usual widths the next there is: small pictures have few. */
    private Optional<Served> picture(Asset asset, String name) {
        Matcher matcher = PICTURE.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(matcher.group(1));
        var sources = new PictureSources(asset.id(), files.renditions(List.of(asset.id())));
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        Rendition next = sources.atLeast(width);
        return next.width() == width || PreparePicture.WIDTHS.contains(width)
                ? served(next.file(), asset.type(), false, name)
                : Optional.empty();
    }

    private Optional<Served> kept(Asset asset, String name, boolean attachment) {
        return files.file(asset.id()).flatMap(file -> served(file, asset.type(), attachment, name));
    }

    private Optional<Served> captions(Asset asset, String name) {
        Matcher matcher = CAPTIONS.matcher(name);
        return matcher.matches()
                ? files.captions(asset.id()).stream()
                        .filter(c -> c.language().equals(matcher.group(1)))
                        .findFirst()
                        .flatMap(c -> served(c.file(), CAPTIONS_TYPE, false, name))
                : Optional.empty();
    }

    private Optional<Served> served(FileHash hash, String type, boolean attachment, String name) {
        return store.path(hash).map(path -> new Served(path, type, hash, attachment, name));
    }
}
