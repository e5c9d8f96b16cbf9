package id.pendopo.platform.database;

import id.pendopo.platform.start.Refusal;
import id.pendopo.platform.start.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder of everything kept outside of an outer database, held by one process at a time.
 *
 * <p>The lock is the system's own and falls with the process, however that ends.
 */
public final class DataFolder implements AutoCloseable {
    private static final long NEEDED_MEGABYTES = 300;

    private final Path path;
    private final @Nullable FileChannel lock;

    private DataFolder(Path path, @Nullable FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes the folder if it is missing and holds it. */
    public static DataFolder open(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Folders.create(folder);
            var data = new DataFolder(folder, lock(folder));
            data.checkSpace();
            return data;
        } catch (IOException e) {
            throw new StartRefused(Refusal.FOLDER_NOT_WRITABLE, folder, e.toString());
        }
    }

    /** Whether a running server holds the folder. */
    static boolean isHeld(Path path) {
        Path file = path.toAbsolutePath().normalize().resolve("pendopo.lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !locked(channel);
        } catch (IOException e) {
            return false;
        }
    }

    /** The folder that a running server holds, for a command that works beside it. */
    static DataFolder beside(Path path) {
        return new DataFolder(path.toAbsolutePath().normalize(), null);
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release " + path, e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path file = folder.resolve("pendopo.lock");
        var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        if (!locked(channel)) {
            String holder = Files.readString(file).strip();
            channel.close();
            throw new StartRefused(
                    Refusal.ALREADY_RUNNING,
                    folder,
                    holder.isEmpty() ? "" : " (PID " + holder + ")");
        }
        channel.truncate(0);
        String pid = Long.toString(ProcessHandle.current().pid());
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void checkSpace() throws IOException {
        long megabytes = Files.getFileStore(path).getUsableSpace() / 1_000_000;
        if (megabytes < NEEDED_MEGABYTES) {
            close();
            throw new StartRefused(Refusal.DISK_FULL, path, megabytes, NEEDED_MEGABYTES);
        }
    }
}
