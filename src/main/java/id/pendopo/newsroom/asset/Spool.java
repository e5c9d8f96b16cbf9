package id.pendopo.newsroom.asset;

import id.pendopo.platform.database.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Where a sent file lies while it is examined. It may say where its sender was, so nothing stays:
 * each is deleted when it is done with, and what a killed process left, at the next start.
 */
@Component
class Spool {
    private final Path folder;

    Spool(DataFolder data) throws IOException {
        folder = data.path().resolve("uploads");
        Files.createDirectories(folder);
        try (var left = Files.newDirectoryStream(folder)) {
            for (Path file : left) {
                FileSystemUtils.deleteRecursively(file);
            }
        }
    }

    /**
     * A received file, gone when closed.
     *
     * @param whole false if it had more bytes than allowed; then it is not all there
     * @param hash the SHA-256 of what was sent, in hexadecimal
     */
    record Received(Path path, boolean whole, String hash) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot delete an upload", e);
            }
        }
    }

    /** Reads at most one byte more than allowed. Does not close the stream. */
    Received receive(InputStream content, long most) throws IOException {
        var readable = PosixFilePermissions.fromString("rw-------");
        Path path =
                Files.createTempFile(
                        folder, "upload-", ".part", PosixFilePermissions.asFileAttribute(readable));
        try (var out = new DigestOutputStream(Files.newOutputStream(path), sha256())) {
            long left = most + 1;
            var piece = new byte[1 << 16];
            while (left > 0) {
                int read = content.read(piece, 0, (int) Math.min(piece.length, left));
                if (read < 0) {
                    break;
                }
                out.write(piece, 0, read);
                left -= read;
            }
            String hash = HexFormat.of().formatHex(out.getMessageDigest().digest());
            return new Received(path, left > 0, hash);
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
