package id.pendopo.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.fixture.TestDatabase;
import id.pendopo.fixture.TestFolders;
import id.pendopo.platform.database.DataFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

class FileStoreIT {
    private static final DataSize LIMIT = DataSize.ofKilobytes(100);

    private final DataFolder data = DataFolder.open(TestFolders.create("files-"));
    private final FileStore store =
            new FileStore(
                    data,
                    new FileRepository(TestDatabase.fresh().jdbc()),
                    InstantSource.fixed(Instant.EPOCH));

    @AfterEach
    void clean() throws IOException {
        data.close();
        FileSystemUtils.deleteRecursively(data.path());
    }

    @Test
    void gives_back_what_it_was_given_under_its_hash() throws IOException {
        var stored = (Storing.Stored) store.store(bytes("halo"), LIMIT);

        assertThat(stored.file().hash().hex())
                .isEqualTo("a4e63bcacf6c172ad84f9f4523c8f1acaf33676fa76d3258c67b7e7bbf16d777");
        assertThat(stored.file().bytes()).isEqualTo(4);
        assertThat(stored.file().type()).isEqualTo(FileType.TEXT);
        try (var content = store.open(stored.file().hash()).orElseThrow()) {
            assertThat(content).hasContent("halo");
        }
    }

    @Test
    void keeps_the_same_content_once() {
        var first = store.store(bytes("halo"), LIMIT);
        var second = store.store(bytes("halo"), LIMIT);

        assertThat(second).isEqualTo(first);
        assertThat(filesBelow(data.path().resolve("files"))).hasSize(1);
    }

    @Test
    void keeps_nothing_of_a_file_that_is_too_large_empty_or_breaks_off() {
        assertThat(store.store(bytes("x".repeat(100_001)), DataSize.ofBytes(100_000)))
                .isEqualTo(new Storing.TooLarge(100_000));
        assertThat(store.store(bytes(""), LIMIT)).isEqualTo(new Storing.Empty());
        assertThatThrownBy(() -> store.store(new Broken(), LIMIT))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(filesBelow(data.path().resolve("files"))).isEmpty();
    }

    @Test
    void forgets_a_file_for_good_and_bears_a_second_time() {
        var hash = ((Storing.Stored) store.store(bytes("halo"), LIMIT)).file().hash();
        assertThat(store.path(hash)).hasValueSatisfying(p -> assertThat(p).hasContent("halo"));

        store.remove(hash);
        store.remove(hash);

        assertThat(store.find(hash)).isEmpty();
        assertThat(store.path(hash)).isEmpty();
        assertThat(filesBelow(data.path().resolve("files"))).isEmpty();
    }

    @Test
    void takes_a_file_of_exactly_the_limit() {
        assertThat(store.store(bytes("x".repeat(100_000)), DataSize.ofBytes(100_000)))
                .isInstanceOf(Storing.Stored.class);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> filesBelow(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives some bytes, then the line is cut. */
    private static final class Broken extends InputStream {
        private int given;

        @Override
        public int read() throws IOException {
            if (given++ > 1000) {
                throw new IOException("connection reset");
            }
            return 'x';
        }
    }
}
