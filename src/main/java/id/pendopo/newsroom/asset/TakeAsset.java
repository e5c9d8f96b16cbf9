package id.pendopo.newsroom.asset;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetKind;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.FileRefusal;
import id.pendopo.newsroom.MediaSettings;
import id.pendopo.newsroom.Position;
import id.pendopo.newsroom.Rendition;
import id.pendopo.newsroom.picture.PreparedPicture;
import id.pendopo.newsroom.upload.ExamineFile;
import id.pendopo.newsroom.upload.Examined;
import id.pendopo.newsroom.upload.MediaForm;
import id.pendopo.newsroom.upload.VideoTold;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.file.FileHash;
import id.pendopo.platform.file.FileStore;
import id.pendopo.platform.file.Storing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

/** Takes a file into the library, or refuses it with a reason. The same file twice is one asset. */
@Component
public class TakeAsset {
    private static final Logger LOG = LoggerFactory.getLogger(TakeAsset.class);
    private static final int LONGEST_NAME = 200;

    private final Spool spool;
    private final ExamineFile examine;
    private final FileStore store;
    private final AssetRepository assets;
    private final AssetFileRepository files;
    private final AssetTrail trail;
    private final Directory directory;
    private final TransactionOperations transactions;
    private final InstantSource clock;
    private final DataSize largest;

    TakeAsset(
            Spool spool,
            ExamineFile examine,
            FileStore store,
            AssetRepository assets,
            AssetFileRepository files,
            AssetTrail trail,
            Directory directory,
            TransactionOperations transactions,
            InstantSource clock,
            MediaSettings settings) {
        this.spool = spool;
        this.examine = examine;
        this.store = store;
        this.assets = assets;
        this.files = files;
        this.trail = trail;
        this.directory = directory;
        this.transactions = transactions;
        this.clock = clock;
        this.largest = settings.largest();
    }

    /** Everything about a file that was found fit, before it is written down. */
    private record Fit(
            AssetKind kind,
            MediaForm form,
            List<Rendition> renditions,
            Optional<FileHash> file,
            long bytes,
            int width,
            int height,
            Optional<Duration> length,
            Optional<Position> position,
            Optional<Instant> takenAt,
            boolean firstOnly) {

        /** Every file of it, in the order in which they are locked. */
        List<FileHash> files() {
            return Stream.concat(file.stream(), renditions.stream().map(Rendition::file))
                    .distinct()
                    .sorted(Comparator.comparing(FileHash::hex))
                    .toList();
        }
    }

    /** Keeps the files of what was found fit. */
    @FunctionalInterface
    private interface Keeping {
        Fit keep() throws IOException;
    }

    /** Somebody who erased the same content elsewhere took a file away before it had an asset. */
    private static final class FileGone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Takes it; does not close the stream. */
    public AssetTaking take(AssetOwner owner, String name, InputStream content, Actor by) {
        try (var received = spool.receive(content, largest.toBytes())) {
            if (!received.whole()) {
                return new AssetTaking.Refused(FileRefusal.TOO_LARGE);
            }
            Optional<Asset> same = assets.same(owner, received.hash());
            if (same.isPresent()) {
                return known(same.get());
            }
            ZoneId zone = directory.city(owner.city()).map(City::zone).orElseThrow();
            return switch (examine.examine(received.path(), zone)) {
                case Examined.Refused(var why) -> new AssetTaking.Refused(why);
                case Examined.Picture(var ready) ->
                        written(owner, name, received.hash(), () -> picture(ready), by);
                case Examined.Video(var form, var told) ->
                        written(
                                owner,
                                name,
                                received.hash(),
                                () -> video(kept(AssetKind.VIDEO, form, received.path()), told),
                                by);
                case Examined.Document(var form) ->
                        written(
                                owner,
                                name,
                                received.hash(),
                                () -> kept(AssetKind.DOCUMENT, form, received.path()),
                                by);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot take a file for " + owner, e);
        }
    }

    private AssetTaking known(Asset same) {
        return new AssetTaking.Taken(same, assets.position(same.id()), same.takenAt(), false, true);
    }

    private Fit picture(PreparedPicture.Ready ready) {
        var renditions = new ArrayList<Rendition>();
        var nobody = new AssetId(new UUID(0, 0));
        for (var size : ready.sizes()) {
            FileHash hash = stored(new ByteArrayInputStream(size.jpeg()), size.jpeg().length);
            renditions.add(
                    new Rendition(nobody, size.width(), size.height(), size.jpeg().length, hash));
        }
        return new Fit(
                AssetKind.PICTURE,
                MediaForm.JPEG,
                renditions,
                Optional.empty(),
                renditions.stream().mapToLong(Rendition::bytes).sum(),
                ready.widest().width(),
                ready.widest().height(),
                Optional.empty(),
                ready.position(),
                ready.taken(),
                ready.moving());
    }

    private Fit kept(AssetKind kind, MediaForm form, Path path) throws IOException {
        long bytes = Files.size(path);
        try (var in = Files.newInputStream(path)) {
            return new Fit(
                    kind,
                    form,
                    List.of(),
                    Optional.of(stored(in, bytes)),
                    bytes,
                    0,
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);
        }
    }

    private static Fit video(Fit kept, VideoTold.Fit told) {
        return new Fit(
                kept.kind(),
                kept.form(),
                List.of(),
                kept.file(),
                kept.bytes(),
                told.width(),
                told.height(),
                told.length(),
                told.position(),
                Optional.empty(),
                false);
    }

    private FileHash stored(InputStream content, long bytes) {
        return switch (store.store(content, DataSize.ofBytes(bytes))) {
            case Storing.Stored(var file) -> file.hash();
            case Storing.TooLarge tooLarge ->
                    throw new IllegalStateException("A file grew while it was kept");
            case Storing.Empty empty ->
                    throw new IllegalStateException("An examined file is empty");
        };
    }

    private AssetTaking written(
            AssetOwner owner, String name, String hash, Keeping keeping, Actor by)
            throws IOException {
        while (true) {
            Fit fit = keeping.keep();
            var draft = draft(owner, name, hash, fit, by);
            try {
                Optional<Asset> fresh = transactions.execute(status -> add(draft, fit, by));
                return fresh.<AssetTaking>map(asset ->
                                new AssetTaking.Taken(
                                        asset,
                                        fit.position(),
                                        fit.takenAt(),
                                        fit.firstOnly(),
                                        false))
                        // Sent twice at the same time: the other one was quicker.
                        .orElseGet(() -> known(assets.same(owner, hash).orElseThrow()));
            } catch (FileGone gone) {
                LOG.info("A file of {} was erased while it came anew: kept once more", owner);
            }
        }
    }

    private AssetRepository.Draft draft(
            AssetOwner owner, String name, String hash, Fit fit, Actor by) {
        return new AssetRepository.Draft(
                owner,
                fit.kind(),
                fit.form().type(),
                fit.form().ending(),
                shown(name),
                hash,
                fit.file(),
                fit.bytes(),
                fit.width(),
                fit.height(),
                fit.length(),
                fit.takenAt(),
                by.id(),
                by.name(),
                clock.instant());
    }

    private Optional<Asset> add(AssetRepository.Draft draft, Fit fit, Actor by) {
        for (FileHash file : fit.files()) {
            files.lock(file);
            if (!store.has(file)) {
                throw new FileGone();
            }
        }
        Optional<AssetId> id = assets.add(draft);
        id.ifPresent(asset -> {
            fit.position().ifPresent(p -> assets.addPosition(asset, p));
            fit.renditions().stream()
                    .map(r -> new Rendition(asset, r.width(), r.height(), r.bytes(), r.file()))
                    .forEach(files::add);
            trail.taken(by, draft.owner(), asset, draft.kind());
        });
        return id.flatMap(assets::find);
    }

    /** The last part of a name, without what is not meant for people. */
    private static String shown(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = file.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }
}
