package id.pendopo.identity.secret;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.identity.secret.PasswordRules.Fault;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @CsvSource({
        "pendek123, TOO_SHORT",
        "aaaaaaaaaaaaaa, MONOTONOUS",
        "121212121212, MONOTONOUS",
        "Password12345!, COMMON",
        "katasandi12345, COMMON",
        "123456789012, COMMON",
        "qwertyuiop123, COMMON",
        "rahasiarahasia, COMMON",
        "2024bismillah2024, COMMON",
        "rina.wahyuningtyas, OWN_NAME",
        "Wahyuningtyas88, OWN_NAME"
    })
    void refuses_what_others_guess_first(String password, Fault fault) {
        assertThat(fault(password)).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tujuh kuda nil menari",
                "kopi-tubruk-dini-hari",
                "zq8vLw2nXr5t",
                "wahyuningtyas suka sekali nasi pecel"
            })
    void takes_long_ones_without_asking_for_signs(String password) {
        assertThat(fault(password)).isEmpty();
    }

    @Test
    void refuses_a_book() {
        assertThat(fault("abcd ".repeat(41))).contains(Fault.TOO_LONG);
    }

    private Optional<Fault> fault(String password) {
        return rules.fault(password, "rina.wahyuningtyas@contoh.id", "Rina Wahyuningtyas");
    }
}
