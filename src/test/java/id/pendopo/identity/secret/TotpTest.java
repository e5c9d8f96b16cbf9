package id.pendopo.identity.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

    /** RFC 6238, appendix B, the SHA-1 column; six digits are the last of its eight. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void shows_the_codes_of_the_rfc(long second, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void takes_the_code_of_the_step_before_and_after_but_no_older_one() {
        assertThat(Totp.step(SECRET, Totp.code(SECRET, NOW.minusSeconds(30)), NOW)).isPresent();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, NOW.plusSeconds(30)), NOW)).isPresent();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, NOW.minusSeconds(60)), NOW)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, NOW.plusSeconds(60)), NOW)).isEmpty();
    }

    @Test
    void tells_which_step_was_typed_so_that_it_is_used_once() {
        long present = NOW.getEpochSecond() / 30;

        assertThat(Totp.step(SECRET, Totp.code(SECRET, NOW), NOW)).hasValue(present);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, NOW.minusSeconds(30)), NOW))
                .hasValue(present - 1);
    }

    @Test
    void forgives_blanks_between_the_digits_and_nothing_else() {
        String code = Totp.code(SECRET, NOW);

        assertThat(Totp.step(SECRET, code.substring(0, 3) + " " + code.substring(3), NOW))
                .isPresent();
        assertThat(Totp.step(SECRET, code + "0", NOW)).isEmpty();
        assertThat(Totp.step(SECRET, "", NOW)).isEmpty();
    }

    @Test
    void gives_apps_the_key_in_base_32() {
        assertThat(Totp.key(SECRET)).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(Totp.address(SECRET, "Kota Contoh", "a@b.id"))
                .isEqualTo(
                        "otpauth://totp/Kota%20Contoh:a%40b.id?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Kota%20Contoh");
    }
}
