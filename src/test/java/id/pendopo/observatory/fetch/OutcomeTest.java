package id.pendopo.observatory.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.platform.fetch.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void the_family_is_closed_and_large() {
        assertThat(family(Outcome.class)).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void every_outcome_has_words_in_both_languages() {
        for (String language : new String[] {"id", "en"}) {
            var words = ResourceBundle.getBundle("messages/outcome", Locale.of(language));
            assertThat(family(Outcome.class))
                    .allSatisfy(kind ->
                            assertThat(words.containsKey("outcome." + code(kind)))
                                    .as(code(kind))
                                    .isTrue());
        }
    }

    @Test
    void its_code_is_its_name_with_hyphens() {
        assertThat(new Outcome.CertificateForOtherHost().code())
                .isEqualTo("certificate-for-other-host");
    }

    private static List<Class<?>> family(Class<?> type) {
        var all = new ArrayList<Class<?>>();
        for (Class<?> below : type.getPermittedSubclasses()) {
            if (below.isSealed()) {
                all.addAll(family(below));
            } else {
                all.add(below);
            }
        }
        return all;
    }

    private static String code(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
