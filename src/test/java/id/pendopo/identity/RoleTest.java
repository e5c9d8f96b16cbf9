package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {
    @Test
    void only_the_administrator_manages_accounts_and_the_register() {
        for (Role role : Role.values()) {
            boolean administrator = role == Role.CITY_ADMINISTRATOR;
            assertThat(role.permissions().contains("account.manage")).isEqualTo(administrator);
            assertThat(role.permissions().contains("register.edit")).isEqualTo(administrator);
        }
    }

    @Test
    void who_keeps_the_register_does_not_judge_and_who_judges_does_not_keep_it() {
        for (Role role : Role.values()) {
            assertThat(role.permissions().containsAll(Set.of("register.edit", "assessment.manage")))
                    .as(role.name())
                    .isFalse();
        }
    }

    @Test
    void unit_roles_hold_nothing_that_concerns_the_whole_city() {
        Set<String> ofCity =
                Set.of(
                        "register.view",
                        "register.edit",
                        "observatory.settings",
                        "assessment.manage",
                        "insight.leader",
                        "account.manage");
        Arrays.stream(Role.values())
                .filter(Role::ofUnit)
                .forEach(
                        role -> assertThat(role.permissions()).doesNotContainAnyElementsOf(ofCity));
    }

    @Test
    void every_role_of_kominfo_needs_the_second_step() {
        for (Role role : Role.values()) {
            assertThat(role.needsSecondStep()).isEqualTo(!role.ofUnit());
        }
    }

    @Test
    void every_role_and_permission_is_explained_in_both_languages() throws IOException {
        for (String file : new String[] {"identity", "identity_en"}) {
            var texts = new Properties();
            try (var in = getClass().getResourceAsStream("/messages/" + file + ".properties")) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            for (Role role : Role.values()) {
                String word = role.name().toLowerCase().replace('_', '-');
                assertThat(texts)
                        .containsKeys("identity.role." + word, "identity.role.what." + word);
                role.permissions()
                        .forEach(p -> assertThat(texts).containsKey("identity.permission." + p));
            }
        }
    }
}
