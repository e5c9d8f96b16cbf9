package id.pendopo.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTest {
    private static final byte[] CONTENT = "rahasia".getBytes(StandardCharsets.UTF_8);
    private final SecretBox box = new SecretBox(new byte[32]);

    @Test
    void opens_what_it_sealed_for_the_same_owner() {
        assertThat(box.open(box.seal(CONTENT, "a"), "a")).isEqualTo(CONTENT);
    }

    @Test
    void never_seals_twice_alike() {
        assertThat(box.seal(CONTENT, "a")).isNotEqualTo(box.seal(CONTENT, "a"));
    }

    @Test
    void refuses_another_owner_a_changed_byte_and_another_key() {
        byte[] sealed = box.seal(CONTENT, "a");
        byte[] changed = sealed.clone();
        changed[changed.length - 1] ^= 1;
        byte[] otherKey = new byte[32];
        otherKey[0] = 1;

        assertThatThrownBy(() -> box.open(sealed, "b")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box.open(changed, "a")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SecretBox(otherKey).open(sealed, "a"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hashes_of_two_purposes_differ() {
        assertThat(box.hash("x", "a")).isEqualTo(box.hash("x", "a"));
        assertThat(box.hash("x", "a")).isNotEqualTo(box.hash("y", "a"));
    }

    @Test
    void the_key_file_is_made_once_and_for_its_owner_alone(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("identity.key");

        byte[] first = keys(file).getLast();

        assertThat(keys(file)).containsExactly(first);
        assertThat(first).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.draft");
    }

    @Test
    void a_damaged_key_file_is_refused_not_replaced(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("identity.key"), "kurang");

        assertThatThrownBy(() -> keys(file)).hasMessageContaining("damaged");
        assertThat(file).hasContent("kurang");
    }

    @Test
    void a_new_key_seals_while_the_old_one_still_opens(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("publishing.key");
        var before = new KeyRing(keys(file));
        var old = before.seal(CONTENT, "a");
        byte[] added = new byte[32];
        Files.writeString(
                file,
                Files.readString(file) + "\n" + Base64.getEncoder().encodeToString(added) + "\n");

        var after = new KeyRing(keys(file));

        assertThat(after.current()).isNotEqualTo(before.current());
        assertThat(after.open(old, "a")).isEqualTo(CONTENT);
        assertThat(after.seal(CONTENT, "a").key()).isEqualTo(after.current());
        assertThatThrownBy(() -> before.open(after.seal(CONTENT, "a"), "a"))
                .hasMessageContaining("not in the key file");
    }

    private static List<byte[]> keys(Path file) throws IOException {
        return new KeyFile(file, "all is lost").read();
    }
}
