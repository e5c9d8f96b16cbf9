package id.pendopo.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class TrackingCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private final SecureRandom random = new SecureRandom();

    @Test
    void is_read_as_people_type_it() {
        TrackingCode code = TrackingCode.random(random);

        assertThat(TrackingCode.read(code.grouped())).contains(code);
        assertThat(TrackingCode.read(" " + code.grouped().toLowerCase() + "\n")).contains(code);
        assertThat(TrackingCode.read(code.value().replace('0', 'o').replace('1', 'l')))
                .contains(code);
    }

    @Test
    void one_wrong_character_is_told_at_once() {
        String code = TrackingCode.random(random).value();

        for (int i = 0; i < code.length(); i++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != code.charAt(i)) {
                    assertThat(
                                    TrackingCode.read(
                                            code.substring(0, i) + other + code.substring(i + 1)))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void two_of_a_thousand_are_never_the_same() {
        var codes = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            codes.add(TrackingCode.random(random).value());
        }

        assertThat(codes).hasSize(1_000);
    }

    @Test
    void is_never_told_by_accident() {
        TrackingCode code = TrackingCode.random(random);

        assertThat(code.toString()).doesNotContain(code.value().substring(0, 4));
    }
}
