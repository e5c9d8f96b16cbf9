package id.pendopo.platform.file;

import id.pendopo.platform.database.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/**
 * Files kept by their content below the data folder: the same content is kept once, and a file
 * never changes under its hash.
 */
@Service
public class FileStore {
    private final Path folder;
    private final FileRepository files;
    private final InstantSource clock;

    FileStore(DataFolder data, FileRepository files, InstantSource clock) {
        this.folder = data.path().resolve("files");
        this.files = files;
        this.clock = clock;
    }

    /** Keeps the content unless it is empty or larger than the limit. Does not close the stream. */
    public Storing store(InputStream content, DataSize limit) {
        try (var incoming = IncomingFile.receive(content, limit.toBytes(), folder)) {
            if (incoming.bytes() > limit.toBytes()) {
                return new Storing.TooLarge(limit.toBytes());
            }
            if (incoming.bytes() == 0) {
                return new Storing.Empty();
            }
            // The file first: a row without its file would be a lie, a file without row is only
            // swept away.
            incoming.moveTo(place(incoming.hash()));
            var fresh =
                    new StoredFile(
                            incoming.hash(), incoming.bytes(), incoming.type(), clock.instant());
            files.add(fresh);
            // It may be gone again: who refers to files that others remove looks under a lock.
            return new Storing.Stored(files.find(incoming.hash()).orElse(fresh));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a file below " + folder, e);
        }
    }

    public Optional<StoredFile> find(FileHash hash) {
        return files.find(hash);
    }

    /** Whether the content is kept, row and file. */
    public boolean has(FileHash hash) {
        return files.find(hash).isPresent() && Files.exists(place(hash));
    }

    /** The content; empty if no such file is kept. The caller closes it. */
    public Optional<InputStream> open(FileHash hash) {
        try {
            Path file = place(hash);
            return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the file " + hash, e);
        }
    }

    /** Where the content lies, for answers in ranges; empty if no such file is kept. Read only. */
    public Optional<Path> path(FileHash hash) {
        return Optional.of(place(hash)).filter(Files::exists);
    }

    /**
     * Forgets the content for good. The caller knows that nothing else refers to it; a second call
     * does no harm.
     */
    public void remove(FileHash hash) {
        try {
            // The row first: a file without row is only swept away.
            files.remove(hash);
            Files.deleteIfExists(place(hash));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove the file " + hash, e);
        }
    }

    private Path place(FileHash hash) {
        return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }
}
