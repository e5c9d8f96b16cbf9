package id.pendopo.sites.entry.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void blank_lines_part_paragraphs_and_hyphens_make_a_list() {
        String typed = "Satu\nbaris.\n\nSyarat:\n- KTP\n- KK\n\n1. Datang\n2. Pulang";

        assertThat(PlainText.html(typed))
                .isEqualTo(
                        "<p>Satu<br>baris.</p>\n<p>Syarat:</p><ul><li>KTP</li><li>KK</li></ul>\n"
                                + "<ol><li>Datang</li><li>Pulang</li></ol>");
    }

    @Test
    void what_was_typed_comes_back_to_be_edited() {
        String typed = "Satu\nbaris.\n\n- KTP\n- KK\n\n1. Datang\n2. Pulang";

        assertThat(PlainText.of(PlainText.html(typed))).isEqualTo(typed);
    }

    @Test
    void signs_of_html_in_plain_text_stay_signs() {
        assertThat(PlainText.html("a < b & <script>"))
                .isEqualTo("<p>a &lt; b &amp; &lt;script&gt;</p>");
    }

    @Test
    void html_that_was_pasted_stays_and_comes_back_whole() {
        String html = "<h2>Judul</h2>\n<p>Dengan <a href=\"https://contoh.id\">tautan</a>.</p>";

        assertThat(PlainText.html(html)).isEqualTo(html);
        assertThat(PlainText.of(html)).isEqualTo(html);
    }

    @Test
    void lines_lose_their_bullets() {
        assertThat(PlainText.lines("- KTP\n\n2) KK\r\nPas foto"))
                .containsExactly("KTP", "KK", "Pas foto");
    }
}
