package id.pendopo.identity.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

        byte[] first = new KeyFile(file).read();

        assertThat(new KeyFile(file).read()).isEqualTo(first).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.draft");
    }

    @Test
    void a_damaged_key_file_is_refused_not_replaced(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("identity.key"), "kurang");

        assertThatThrownBy(() -> new KeyFile(file).read()).hasMessageContaining("damaged");
        assertThat(file).hasContent("kurang");
    }
}
