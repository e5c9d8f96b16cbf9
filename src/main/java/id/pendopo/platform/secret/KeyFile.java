package id.pendopo.platform.secret;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file with keys, beside the database and never in it: 32 bytes in Base64 a line, the one in use
 * last. Made with one key at first use.
 */
public final class KeyFile {
    private final Path file;
    private final String loss;

    /**
     * @param loss what happens without the file, in the words of its refusal
     */
    public KeyFile(Path file, String loss) {
        this.file = file;
        this.loss = loss;
    }

    /**
     * The keys, at least one; a new one is written, readable by its owner only, if there is none.
     */
    public List<byte[]> read() throws IOException {
        if (Files.notExists(file)) {
            create();
        }
        List<String> lines =
                Files.readString(file)
                        .lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .toList();
        if (lines.isEmpty()) {
            throw damaged(null);
        }
        try {
            List<byte[]> keys = lines.stream().map(Base64.getDecoder()::decode).toList();
            if (keys.stream().allMatch(key -> key.length == SecretBox.KEY_BYTES)) {
                return keys;
            }
        } catch (IllegalArgumentException e) {
            throw damaged(e);
        }
        throw damaged(null);
    }

    private void create() throws IOException {
        byte[] key = new byte[SecretBox.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft =
                Files.createTempFile(
                        folder,
                        "key",
                        ".draft",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(key));
            // A link fails if another process was faster; a move would replace its key.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // The other process's key holds.
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private IOException damaged(@Nullable Exception cause) {
        return new IOException(
                "The key file %s is damaged: expected 32 bytes in Base64 a line. Restore it from the backup; without it %s."
                        .formatted(file, loss),
                cause);
    }
}
