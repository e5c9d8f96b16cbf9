package id.pendopo.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.support.StaticMessageSource;

class WebWordsTest {
    private final Texts indonesian = new Texts(new StaticMessageSource(), Locale.of("id"));
    private final Texts english = new Texts(new StaticMessageSource(), Locale.of("en"));

    @Test
    void numbers_and_days_follow_the_language() {
        assertThat(indonesian.number(12480)).isEqualTo("12.480");
        assertThat(english.number(12480)).isEqualTo("12,480");
        assertThat(indonesian.number(81.25, 1)).isEqualTo("81,3");
        assertThat(indonesian.date(LocalDate.of(2026, 8, 17))).isEqualTo("17 Agustus 2026");
        assertThat(english.date(LocalDate.of(2026, 8, 17))).isEqualTo("17 August 2026");
    }

    @Test
    void a_moment_is_told_in_the_zone_of_its_city() {
        var moment = Instant.parse("2026-11-22T07:05:00Z");

        assertThat(indonesian.moment(moment, ZoneId.of("Asia/Jakarta")))
                .isEqualTo("22 Nov 2026, 14.05 WIB");
        assertThat(indonesian.moment(moment, ZoneId.of("Asia/Makassar"))).endsWith("15.05 WITA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:x",
                "",
                "papan",
                "/a\r\nSet-Cookie: x",
                "/a b",
                "/<x>",
                "/kerja//unit",
                "/kerja/unit//",
                "/kerja%2f%2funit",
                "/kerja/%2e%2e/unit",
                "/kerja/unit;a=b"
            })
    void no_address_leads_away_from_this_host(String address) {
        assertThat(LocalPath.or(address, "/")).isEqualTo("/");
    }

    @Test
    void local_addresses_pass_whole() {
        assertThat(LocalPath.or("/papan?q=a%20b&sort=-score#x", "/"))
                .isEqualTo("/papan?q=a%20b&sort=-score#x");
    }

    @Test
    void initials_leave_titles_with_small_letters_in_their_place() {
        assertThat(Initials.of("Rina Wahyuningtyas")).isEqualTo("RW");
        assertThat(Initials.of("  Sutiaji ")).isEqualTo("S");
        assertThat(Initials.of("")).isEmpty();
    }

    @Test
    void a_menu_marks_the_page_and_those_below_it() {
        var units = new NavItem("k", "/kerja/unit", "house", "", 10);

        assertThat(units.holds("/kerja/unit")).isTrue();
        assertThat(units.holds("/kerja/unit/7")).isTrue();
        assertThat(units.holds("/kerja/units")).isFalse();
        assertThat(new NavItem("k", "/", "house", "", 1).holds("/papan")).isFalse();
        assertThat(new NavItem("k", "/kerja", "house", "", 1).holds("/kerja/unit")).isFalse();
    }

    @Test
    void settings_stand_by_default() {
        var settings =
                new Binder(new MapConfigurationPropertySource())
                        .bindOrCreate("pendopo.platform.web", WebSettings.class);

        assertThat(settings.stylePage()).isFalse();
        assertThat(settings.clientAddressHeader()).isEmpty();
        assertThat(settings.limits().on()).isTrue();
        assertThat(settings.limits().reading())
                .isEqualTo(new WebSettings.Reading(1200, Duration.ofMinutes(1)));
        assertThat(settings.limits().writing())
                .isEqualTo(new WebSettings.Writing(120, Duration.ofMinutes(1)));
        assertThat(settings.limits().signIn())
                .isEqualTo(new WebSettings.SignIn(30, Duration.ofMinutes(5)));
    }

    @Test
    void a_limit_of_nothing_is_refused() {
        for (Runnable wrong :
                List.<Runnable>of(
                        () -> new WebSettings.Reading(0, Duration.ofMinutes(1)),
                        () -> new WebSettings.Writing(1, Duration.ZERO),
                        () -> new WebSettings.SignIn(1, Duration.ofMinutes(-1)))) {
            assertThatThrownBy(wrong::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("expected at least 1");
        }
    }
}
