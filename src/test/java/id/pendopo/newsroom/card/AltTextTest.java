package id.pendopo.newsroom.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.newsroom.card.template.CardTemplates;
import id.pendopo.newsroom.card.template.Template;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AltTextTest {
    private final CardTemplates templates = new CardTemplates();

    @Test
    void says_everything_that_stands_on_the_card() {
        Template numbers = templates.find("numbers").orElseThrow();

        String alt =
                AltText.of(numbers, numbers.full(), "Dinas Contoh", "22 November 2026", code -> "");

        assertThat(alt)
                .startsWith("Angka penting. Layanan kependudukan selama")
                .contains("128.450: dokumen diterbitkan; 96,4%: selesai pada hari yang sama")
                .contains("Sumber: Dinas Kependudukan")
                .endsWith("Dinas Contoh, 22 November 2026.");
    }

    @Test
    void names_the_unit_as_source_if_nobody_said_one_and_leaves_out_what_is_empty() {
        Template announcement = templates.find("announcement").orElseThrow();
        var content = new CardContent(Map.of("title", "Kantor tutup!"), Map.of(), Map.of());

        assertThat(AltText.of(announcement, content, "Dinas Contoh", "1 Mei 2026", code -> ""))
                .isEqualTo(
                        "Pengumuman. Kantor tutup! Sumber: Dinas Contoh. Dinas Contoh, 1 Mei 2026.");
    }

    @Test
    void fits_into_the_library() {
        Template announcement = templates.find("announcement").orElseThrow();
        var content = new CardContent(Map.of("title", "kata ".repeat(900)), Map.of(), Map.of());

        assertThat(AltText.of(announcement, content, "Dinas", "1 Mei 2026", code -> ""))
                .hasSizeLessThanOrEqualTo(1000)
                .endsWith("…");
    }
}
