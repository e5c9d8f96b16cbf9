package id.pendopo.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way in: written beside its place, and moved there only when it is whole. */
final class IncomingFile implements AutoCloseable {
    private final Path path;
    private final long bytes;
    private final FileHash hash;
    private final FileType type;

    private IncomingFile(Path path, long bytes, FileHash hash, FileType type) {
        this.path = path;
        this.bytes = bytes;
        this.hash = hash;
        this.type = type;
    }

    /** Reads at most one byte more than allowed. */
    static IncomingFile receive(InputStream content, long allowed, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path path = Files.createTempFile(folder, "incoming-", ".part");
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] head = content.readNBytes(FileType.HEAD);
            long bytes = 0;
            byte[] part = head;
            while (part.length > 0 && bytes <= allowed) {
                digest.update(part);
                write(channel, part);
                bytes += part.length;
                part = content.readNBytes((int) Math.clamp(allowed + 1 - bytes, 0, 1 << 16));
            }
            channel.force(true);
            var hash = new FileHash(HexFormat.of().formatHex(digest.digest()));
            return new IncomingFile(path, bytes, hash, FileType.of(head));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    long bytes() {
        return bytes;
    }

    FileHash hash() {
        return hash;
    }

    FileType type() {
        return type;
    }

    /** Puts the file under its name and makes the name durable; no harm if it is there already. */
    void moveTo(Path place) throws IOException {
        Path above = place.resolveSibling("");
        Files.createDirectories(above);
        Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
        try (var folder = FileChannel.open(above, StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /** Removes what was not moved. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static void write(FileChannel channel, byte[] part) throws IOException {
        var buffer = ByteBuffer.wrap(part);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }
}
