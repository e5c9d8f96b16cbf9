package id.pendopo.sites.wordpress;

import id.pendopo.platform.database.DataFolder;
import id.pendopo.platform.fetch.FetchSettings;
import id.pendopo.platform.fetch.GuardedClient;
import id.pendopo.platform.fetch.GuardedResolver;
import id.pendopo.platform.fetch.PoliteReader;
import id.pendopo.platform.fetch.Trust;
import id.pendopo.platform.fetch.TrustedAuthorities;
import id.pendopo.platform.file.FileHash;
import id.pendopo.platform.file.FileStore;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The way to other people's sites and to files that were handed in. */
@Component
public class OldWeb {
    private final MovingSettings settings;
    private final FetchSettings fetch;
    private final GuardedClient client;
    private final FileStore files;
    private final DataFolder data;
    private final InstantSource clock;

    OldWeb(
            MovingSettings settings,
            ObjectProvider<TrustedAuthorities> authorities,
            FileStore files,
            DataFolder data,
            InstantSource clock) {
        this.settings = settings;
        this.files = files;
        this.data = data;
        this.clock = clock;
        FetchSettings standard =
                FetchSettings.defaults().withBodyLimit((int) settings.fileLimit().toBytes());
        this.fetch = settings.allowLoopback() ? standard.withLoopback() : standard;
        TrustedAuthorities own = authorities.getIfAvailable();
        Trust trust = own == null ? Trust.ofJdk(clock) : Trust.of(own.store(), clock);
        this.client = new GuardedClient(fetch, new GuardedResolver(fetch), trust);
    }

    /** A reader of its own for each run, which remembers whom it asked when. */
    public PoliteReader reader() {
        return new PoliteReader(
                client,
                new PoliteReader.Patience(settings.delay(), settings.longestWait()),
                fetch.redirects(),
                clock,
                Thread::sleep);
    }

    /** A kept file, to be read several times. */
    Path file(FileHash hash) throws IOException {
        Path copy = Files.createDirectories(data.path().resolve("moving")).resolve(hash + ".xml");
        if (!Files.exists(copy)) {
            Path half = Files.createTempFile(copy.getParent(), "half", ".xml");
            try (var in =
                    files.open(hash)
                            .orElseThrow(() -> new IOException("No file " + hash + " is kept"))) {
                Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(half, copy, StandardCopyOption.ATOMIC_MOVE);
        }
        return copy;
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
