package id.pendopo.newsroom.card.template;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.newsroom.card.CardSize;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateReaderTest {
    private static final String GOOD =
            """
            version: 1
            order: 1
            label: {id: Kabar, en: News}
            purpose: {id: Satu kabar, en: One piece of news}
            fields:
              - {name: title, kind: text, required: true, from: title, most: 80, label: {id: Judul, en: Title}}
            layout:
              stack:
                items:
                  - unit: {}
                  - text: {of: title, style: headline, lines: 4}
                  - footer:
            samples:
              brief: {title: Halo}
              full: {title: Halo semua, source: Dinas}
            """;

    @Test
    void a_good_file_is_a_template_for_all_sizes() {
        Template template = ((TemplateReader.Read.Good) read(GOOD)).template();

        assertThat(template.sizes()).containsExactly(CardSize.values());
        assertThat(template.layout(CardSize.LINK)).isEqualTo(template.layout(CardSize.SQUARE));
        assertThat(template.field("title")).isPresent();
    }

    @Test
    void all_faults_are_told_at_once_with_their_places() {
        List<TemplateFault> faults =
                faults(
                        GOOD.replace(
                                        "of: title, style: headline",
                                        "of: titel, style: huge, glow: 3")
                                .replace("- unit: {}", "- units: {}")
                                .replace("from: title", "from: nowhere")
                                .replace("en: News", "fr: Nouvelle")
                                .replace("brief: {title: Halo}", "brief: {}"));

        assertThat(faults)
                .extracting(TemplateFault::at)
                .contains(
                        "label.fr",
                        "label.en",
                        "fields[0].from",
                        "layout.stack.items[0].units",
                        "layout.stack.items[1].text.glow",
                        "layout.stack.items[1].text.of",
                        "layout.stack.items[1].text.style",
                        "layout",
                        "samples.brief.title");
        assertThat(faults).allMatch(f -> f.file().equals("kabar") && !f.what().isBlank());
    }

    @Test
    void a_layout_without_unit_or_footer_is_refused() {
        assertThat(faults(GOOD.replace("- footer:", "- rule: {}")))
                .singleElement()
                .satisfies(f -> assertThat(f.what()).contains("footer", "once"));
    }

    @Test
    void a_field_of_another_kind_is_refused() {
        assertThat(faults(GOOD.replace("- footer:", "- footer:\n      - photo: {of: title}")))
                .singleElement()
                .satisfies(f -> assertThat(f.what()).contains("PHOTO"));
    }

    @Test
    void numbers_out_of_range_and_double_names_are_refused() {
        String twice =
                GOOD.replace(
                        "layout:",
                        "  - {name: title, kind: text, label: {id: Judul, en: Title}}\nlayout:");

        assertThat(faults(twice.replace("lines: 4", "lines: 400")))
                .extracting(TemplateFault::what)
                .anyMatch(w -> w.contains("two fields title"))
                .anyMatch(w -> w.contains("from 1.0 to 20.0"));
    }

    @Test
    void what_is_no_yaml_is_refused_in_one_sentence() {
        assertThat(faults("a: ["))
                .first()
                .satisfies(f -> assertThat(f.what()).startsWith("is no YAML"));
    }

    @Test
    void the_shipped_templates_are_the_eleven_promised() {
        assertThat(new CardTemplates().all())
                .extracting(Template::id)
                .containsExactly(
                        "announcement",
                        "activity",
                        "before-after",
                        "numbers",
                        "steps",
                        "agenda",
                        "quote",
                        "greeting",
                        "requirements",
                        "complaint-statistics",
                        "video-thumbnail");
    }

    private static List<TemplateFault> faults(String text) {
        return ((TemplateReader.Read.Faulty) read(text)).faults();
    }

    private static TemplateReader.Read read(String text) {
        return new TemplateReader().read("kabar", text);
    }
}
