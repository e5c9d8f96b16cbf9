package id.pendopo.platform.database;

import id.pendopo.platform.start.Refusal;
import id.pendopo.platform.start.StartRefused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the jar that carries them. */
final class PostgresBinaries {
    private static final boolean MAC =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");

    private PostgresBinaries() {}

    /**
     * Unpacks below the folder unless that was done before.
     *
     * <p>The folder's name holds the size of the archive, so that a new version is unpacked beside
     * the old one; it appears under its name only when complete.
     *
     * @return the folder that holds {@code bin}, {@code lib} and {@code share}
     */
    static Path unpackInto(Path folder) {
        URL archive = archive();
        try {
            long size = archive.openConnection().getContentLengthLong();
            Path unpacked = folder.resolve("binaries-" + size);
            if (Files.isExecutable(unpacked.resolve("bin/postgres"))) {
                return unpacked;
            }
            Path half = Files.createTempDirectory(folder, "unpacking-");
            try (var stream = archive.openStream()) {
                unpack(stream, half);
            }
            Folders.allow(half, "rwxr-xr-x");
            Folders.delete(unpacked);
            Files.move(half, unpacked, StandardCopyOption.ATOMIC_MOVE);
            return unpacked;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack PostgreSQL below " + folder, e);
        }
    }

    private static URL archive() {
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String processor =
                machine.contains("aarch64") || machine.contains("arm64") ? "arm_64" : "x86_64";
        String name = "postgres-%s-%s.txz".formatted(MAC ? "darwin" : "linux", processor);
        URL found = PostgresBinaries.class.getClassLoader().getResource(name);
        if (found == null) {
            throw new StartRefused(Refusal.NO_POSTGRES, name);
        }
        return found;
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar =
                new TarArchiveInputStream(
                        new XZInputStream(new BufferedInputStream(archive, 1 << 16)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("Entry %s leaves the archive".formatted(entry.getName()));
        }
        if (entry.isDirectory()) {
            Folders.create(path);
            return;
        }
        Folders.create(path.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
