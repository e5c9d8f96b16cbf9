package id.pendopo.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.observatory.probe.section.PublicItem;
import id.pendopo.observatory.probe.section.Section;
import id.pendopo.platform.web.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class FindingWordsTest {
    private static final Texts INDONESIAN = texts("id");
    private static final Texts ENGLISH = texts("en");

    @Test
    void contents_are_named_in_the_readers_language() {
        var missing = Finding.of("sections.missing", "structure");

        assertThat(FindingWords.found(missing, INDONESIAN)).contains("\"Struktur Organisasi\"");
        assertThat(FindingWords.found(missing, ENGLISH)).contains("\"Structure of the organ");
        assertThat(FindingWords.repair(missing, ENGLISH)).contains("\"Structure of the organ");
    }

    @Test
    void every_content_that_may_be_missing_has_a_name_in_both_languages() {
        Stream<Finding> findings =
                Stream.concat(
                        Arrays.stream(Section.values())
                                .map(s -> Finding.of("sections.missing", s.id())),
                        Arrays.stream(PublicItem.values())
                                .map(i -> Finding.of("public-information.missing", i.id())));

        assertThat(findings)
                .allSatisfy(finding -> {
                    for (Texts texts : List.of(INDONESIAN, ENGLISH)) {
                        assertThat(FindingWords.found(finding, texts))
                                .doesNotContain("\"" + finding.values().getFirst() + "\"");
                    }
                });
    }

    @Test
    void names_of_findings_stored_earlier_stay_as_they_were() {
        var stored = Finding.of("public-information.missing", "LHKPN pejabat");

        assertThat(FindingWords.found(stored, ENGLISH)).contains("\"LHKPN pejabat\"");
    }

    @Test
    void what_a_site_says_is_never_taken_for_an_id() {
        var finding = Finding.of("freshness.undated", "vision");

        assertThat(FindingWords.found(finding, ENGLISH)).contains("vision");
    }

    private static Texts texts(String language) {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("messages/probe-content");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return new Texts(source, Locale.of(language));
    }
}
