package id.pendopo.identity.secret;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The file with the identity key, beside the database and never in it. Made at first use. */
public final class KeyFile {
    private final Path file;

    public KeyFile(Path file) {
        this.file = file;
    }

    /** The key; a new one is written, readable by its owner only, if there is none. */
    public byte[] read() throws IOException {
        if (Files.notExists(file)) {
            create();
        }
        String content = Files.readString(file).strip();
        try {
            byte[] key = Base64.getDecoder().decode(content);
            if (key.length == SecretBox.KEY_BYTES) {
                return key;
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
                        "identity",
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

    private IOException damaged(@org.jspecify.annotations.Nullable Exception cause) {
        return new IOException(
                "The identity key %s is damaged: expected 32 bytes in Base64. Restore it from the backup; without it one-time codes have to be set up anew."
                        .formatted(file),
                cause);
    }
}
