package id.pendopo.newsroom.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.card.template.CardTemplates;
import id.pendopo.newsroom.card.template.Template;
import id.pendopo.newsroom.story.Manuscript;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrefillTest {
    private final CardTemplates templates = new CardTemplates();

    @Test
    void numbers_are_found_with_what_they_count() {
        assertThat(
                        FoundNumbers.in(
                                "Pada 12 Mei 2026 pukul 08.00 WIB, 1250 warga datang; 96,4 persen"
                                        + " merasa puas dan 3 juta rupiah terkumpul. Telepon 0341-551.",
                                6))
                .containsExactly(
                        List.of("1.250", "warga datang"),
                        List.of("96,4%", "merasa puas"),
                        List.of("3 juta", "rupiah terkumpul"));
    }

    @Test
    void a_blank_story_gives_a_blank_card_with_its_source() {
        for (Template template : templates.all()) {
            CardContent content =
                    Prefill.of(template, Manuscript.blank(StoryKind.NEWS), "Dinas Contoh");

            assertThat(content.text(CardContent.SOURCE)).isEqualTo("Dinas Contoh");
            assertThat(content.photos()).isEmpty();
            assertThat(content.rows().values()).allMatch(List::isEmpty);
        }
    }

    @Test
    void what_was_written_stays_when_the_template_changes() {
        Template steps = templates.find("steps").orElseThrow();
        var before =
                new CardContent(
                        Map.of("title", "Judul saya", "body", "hilang"), Map.of(), Map.of());

        CardContent changed = Prefill.of(steps, Manuscript.blank(StoryKind.NEWS), "Dinas", before);

        assertThat(changed.text("title")).isEqualTo("Judul saya");
        assertThat(changed.texts()).doesNotContainKey("body");
    }
}
