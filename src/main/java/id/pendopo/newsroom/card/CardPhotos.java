package id.pendopo.newsroom.card;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.PictureSources;
import id.pendopo.platform.file.FileStore;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** The pixels of pictures of the library; the last few stay unpacked while somebody types. */
@Component
class CardPhotos {
    private static final int WIDE = 1280;
    private static final long REMEMBERED = 8;

    private final Assets assets;
    private final FileStore store;
    private final Cache<AssetId, Optional<BufferedImage>> unpacked =
            Caffeine.newBuilder().maximumSize(REMEMBERED).softValues().build();

    CardPhotos(Assets assets, FileStore store) {
        this.assets = assets;
        this.store = store;
    }

    /** Empty if it is no picture, or gone. */
    Optional<BufferedImage> of(AssetId id) {
        Optional<BufferedImage> found = unpacked.get(id, this::read);
        if (found.isEmpty()) {
            unpacked.invalidate(id);
        }
        return found;
    }

    private Optional<BufferedImage> read(AssetId id) {
        PictureSources sources = assets.picture(id);
        return sources.isEmpty()
                ? Optional.empty()
                : store.path(sources.atLeast(WIDE).file()).flatMap(CardPhotos::pixels);
    }

    private static Optional<BufferedImage> pixels(Path file) {
        try {
            return Optional.ofNullable(ImageIO.read(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a picture of the library failed", e);
        }
    }
}
