package id.pendopo.newsroom.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenTextTest {
    @Test
    void blank_lines_part_paragraphs_and_single_ones_break_them() {
        assertThat(WrittenText.html("Satu\nbaris\n\n\nDua"))
                .isEqualTo("<p>Satu<br />baris</p><p>Dua</p>");
    }

    @Test
    void lines_with_dashes_and_numbers_are_lists() {
        assertThat(WrittenText.html("Agenda:\n- Senam\n• Rapat\n\n1. Buka\n2) Tutup"))
                .isEqualTo(
                        "<p>Agenda:</p><ul><li>Senam</li><li>Rapat</li></ul>"
                                + "<ol><li>Buka</li><li>Tutup</li></ol>");
    }

    @Test
    void a_message_copied_from_whatsapp_loses_its_head_and_keeps_its_emphasis() {
        String message =
                "[08.15, 22/11/2026] Pak Budi Humas: *Kerja bakti* di _Kelurahan Kauman_ pukul 07.00\n"
                        + "[08.16, 22/11/2026] Pak Budi Humas: Biaya 2*3*4 ~batal~";

        assertThat(WrittenText.html(message))
                .isEqualTo(
                        "<p><strong>Kerja bakti</strong> di <em>Kelurahan Kauman</em> pukul 07.00"
                                + "<br />Biaya 2*3*4 <s>batal</s></p>");
    }

    @Test
    void html_in_plain_text_is_text() {
        assertThat(WrittenText.html("<script>alert(1)</script> & 1 < 2"))
                .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; 1 &lt; 2</p>");
    }

    @Test
    void paragraphs_come_back_as_the_text_they_were_and_richer_html_does_not() {
        for (String text : List.of("Satu", "Satu\nbaris\n\nDua", "a < b & c")) {
            assertThat(WrittenText.plain(WrittenText.html(text))).contains(text);
        }
        assertThat(WrittenText.plain("<p><strong>Tebal</strong></p>")).isEmpty();
        assertThat(WrittenText.plain("<table><tr><td>1</td></tr></table>")).isEmpty();
    }
}
