package id.pendopo.identity.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordHasherTest {
    private final PasswordHasher hasher = new PasswordHasher();

    @Test
    void whoever_has_no_hash_matches_nothing() {
        assertThat(hasher.matches("", Optional.empty())).isFalse();
        assertThat(hasher.matches("selamat mencoba", Optional.empty())).isFalse();
    }

    @Test
    void nobodys_hash_takes_as_long_as_any_other() {
        String ours = hasher.hash("selamat mencoba");

        assertThat(costs(PasswordHasher.NOBODYS)).isEqualTo(costs(ours));
        assertThat(PasswordHasher.NOBODYS).hasSameSizeAs(ours);
        assertThat(hasher.matches("selamat mencoba", Optional.of(ours))).isTrue();
    }

    /** Kind, version, memory, passes and lanes. */
    private static String costs(String hash) {
        return hash.substring(0, hash.indexOf('$', hash.indexOf("m=")));
    }
}
