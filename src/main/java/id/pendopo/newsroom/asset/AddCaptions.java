package id.pendopo.newsroom.asset;

import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetKind;
import id.pendopo.newsroom.FileRefusal;
import id.pendopo.newsroom.upload.Captions;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.file.FileStore;
import id.pendopo.platform.file.Storing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** Puts captions to a video, or others in the place of those it has in the language. */
@Component
public class AddCaptions {
    /** Languages that captions may have. */
    public static final Set<String> LANGUAGES = Set.of("id", "en", "jv", "ms");

    private static final int MOST_BYTES = 1 << 20;

    private final AssetRepository assets;
    private final AssetFileRepository files;
    private final FileStore store;
    private final AssetTrail trail;
    private final InstantSource clock;

    AddCaptions(
            AssetRepository assets,
            AssetFileRepository files,
            FileStore store,
            AssetTrail trail,
            InstantSource clock) {
        this.assets = assets;
        this.files = files;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** Does not close the stream. */
    @Transactional
    public AssetChange add(AssetId id, String language, InputStream content, Actor by) {
        Optional<Asset> video =
                assets.lock(id).filter(a -> a.kind() == AssetKind.VIDEO && !a.deleted());
        if (video.isEmpty() || !LANGUAGES.contains(language)) {
            return new AssetChange.Gone();
        }
        byte[] text = read(content);
        if (text.length > MOST_BYTES) {
            return new AssetChange.Refused(FileRefusal.TOO_LARGE);
        }
        if (!Captions.wellFormed(text)) {
            return new AssetChange.Refused(FileRefusal.CAPTIONS_FORMAT);
        }
        if (stored(text) instanceof Storing.Stored(var file)) {
            files.lock(file.hash());
            if (!store.has(file.hash())) {
                // Somebody has just removed the same words elsewhere.
                stored(text);
            }
            var caption = new AssetFileRepository.Caption(language, text.length, file.hash());
            files.put(id, caption, clock.instant());
            trail.captioned(by, video.get(), language);
        }
        return new AssetChange.Done(assets.find(id).orElseThrow());
    }

    private Storing stored(byte[] text) {
        return store.store(new ByteArrayInputStream(text), DataSize.ofBytes(text.length));
    }

    private static byte[] read(InputStream content) {
        try {
            return content.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read captions", e);
        }
    }
}
