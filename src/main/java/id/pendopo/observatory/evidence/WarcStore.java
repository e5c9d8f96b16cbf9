package id.pendopo.observatory.evidence;

import id.pendopo.observatory.visit.Visit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * The evidence folder: one WARC file for every visit, under year and month. A file is written once,
 * record by record, each packed by itself: one that was cut by a crash can be read up to the cut.
 * Source of the form: ISO 28500 (WARC 1.0).
 */
public final class WarcStore {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter FOLDER =
            DateTimeFormatter.ofPattern("yyyy/MM", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int MOMENT_LENGTH = 16;

    private final Path folder;
    private final String userAgent;

    /**
     * @param folder made if it is not there
     * @param userAgent under which was asked; for the request records
     */
    public WarcStore(Path folder, String userAgent) {
        this.folder = folder.toAbsolutePath().normalize();
        this.userAgent = userAgent;
    }

    /**
     * Writes every response of the visit and makes sure that it is on the disk.
     *
     * @return where each body is, by its content hash; a body that came twice is kept once
     */
    public Map<String, Location> keep(Visit visit) throws IOException {
        Path file = place(visit);
        String name = folder.relativize(file).toString().replace('\\', '/');
        try (FileChannel channel =
                        FileChannel.open(
                                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var writer = new WarcWriter(channel, WarcCompression.GZIP)) {
            Map<String, Location> kept = new VisitRecords(writer, name, userAgent).write(visit);
            channel.force(true);
            return kept;
        }
    }

    /**
     * A response read back; empty if its file is gone, as after the retention time, or damaged
     * there.
     */
    public Optional<Kept> read(Location location) throws IOException {
        Path file = folder.resolve(location.file()).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file)) {
            channel.position(location.offset());
            try (var reader = new WarcReader(channel)) {
                return reader.next().flatMap(WarcStore::kept);
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** All responses of a file, up to its end or to where it was cut. */
    public List<Kept> readAll(String file) throws IOException {
        var all = new ArrayList<Kept>();
        try (var reader = new WarcReader(folder.resolve(file))) {
            for (Optional<WarcRecord> next = reader.next();
                    next.isPresent();
                    next = reader.next()) {
                next.flatMap(WarcStore::kept).ifPresent(all::add);
            }
        } catch (IOException | UncheckedIOException e) {
            // The cut: what is behind it never was whole.
            return all;
        }
        return all;
    }

    /**
     * Deletes the files of visits that began before the moment.
     *
     * @return how many
     */
    public int deleteBefore(Instant moment) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int deleted = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> isBefore(f, moment)).toList()) {
                Files.delete(file);
                deleted++;
                deleteIfEmpty(file.resolveSibling(".").normalize());
            }
        }
        return deleted;
    }

    private Path place(Visit visit) throws IOException {
        Path month = Files.createDirectories(folder.resolve(FOLDER.format(visit.startedAt())));
        String host = String.valueOf(visit.registered().getHost()).replaceAll("[^a-z0-9.-]", "_");
        String start = MOMENT.format(visit.startedAt()) + "-" + host;
        for (int attempt = 0; attempt < 10; attempt++) {
            String random =
                    Long.toString(ThreadLocalRandom.current().nextLong(36L * 36 * 36 * 36), 36);
            Path file = month.resolve(start + "-" + random + ".warc.gz");
            if (!Files.exists(file)) {
                return file;
            }
        }
        throw new FileAlreadyExistsException(month.resolve(start).toString());
    }

    private static Optional<Kept> kept(WarcRecord record) {
        try {
            return record instanceof WarcResponse response
                    ? Optional.of(VisitRecords.kept(response))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBefore(Path file, Instant moment) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".warc.gz") || name.length() < MOMENT_LENGTH) {
            return false;
        }
        try {
            return MOMENT.parse(name.substring(0, MOMENT_LENGTH), Instant::from).isBefore(moment);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void deleteIfEmpty(Path month) throws IOException {
        try {
            if (!month.equals(folder)) {
                Files.delete(month);
            }
        } catch (DirectoryNotEmptyException e) {
            // Other visits of the month are still kept.
        }
    }
}
