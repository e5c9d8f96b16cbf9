package id.pendopo.newsroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.clean.PlainText;
import id.pendopo.newsroom.story.Comment;
import id.pendopo.newsroom.story.Passage;
import id.pendopo.newsroom.story.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    @Test
    void marks_words_within_one_run() {
        assertThat(marked("<p>Hadir banyak warga.</p>", "banyak warga"))
                .containsExactly("banyak warga");
    }

    @Test
    void marks_words_that_cross_bold_and_a_link() {
        String html = "<p>Hadir <b>40</b> <a href=\"https://x.contoh\">warga Kauman</a> pagi.</p>";

        assertThat(marked(html, "Hadir 40 warga")).containsExactly("Hadir", "40", "warga");
    }

    @Test
    void marks_words_that_go_over_the_end_of_a_paragraph() {
        assertThat(marked("<p>Saluran bersih.</p><p>Warga pulang.</p>", "bersih.\nWarga"))
                .containsExactly("bersih.", "Warga");
    }

    @Test
    void marks_the_place_that_was_meant_where_the_words_stand_twice() {
        String html = "<p>Warga <b>hadir</b>. Kemudian warga <i>hadir</i> lagi.</p>";
        String words = PlainText.of(html);
        var second = new Passage("hadir", "Kemudian warga ", " lagi.");

        String text = MarkedText.of(html, List.of(on(second))).html();

        assertThat(words).contains("hadir");
        assertThat(Jsoup.parse(text).select("i mark").text()).isEqualTo("hadir");
        assertThat(Jsoup.parse(text).select("b mark")).isEmpty();
    }

    @Test
    void keeps_every_letter_of_the_text() {
        String html = "<p>Satu&nbsp;<b>dua  tiga</b>\n<a href=\"/x\">empat</a> lima.</p>";

        String text = MarkedText.of(html, List.of(on(passage(html, "dua tiga empat")))).html();

        assertThat(Jsoup.parse(text).text()).isEqualTo(Jsoup.parse(html).text());
        assertThat(Jsoup.parse(text).select("mark[id]")).hasSize(1);
    }

    @Test
    void tells_of_words_that_an_edit_took_away() {
        MarkedText text =
                MarkedText.of("<p>Lain.</p>", List.of(on(new Passage("banyak warga", "", ""))));

        assertThat(text.html()).doesNotContain("<mark");
        assertThat(text.remarks().getFirst().lost()).isTrue();
        assertThat(text.remarks().getFirst().anchor()).isEmpty();
    }

    private static List<String> marked(String html, String quote) {
        String text = MarkedText.of(html, List.of(on(passage(html, quote)))).html();
        return Jsoup.parse(text).select("mark").eachText();
    }

    private static Passage passage(String html, String quote) {
        return Passage.in(PlainText.of(html), quote).orElseThrow();
    }

    private static Comment on(Passage passage) {
        return new Comment(
                UUID.randomUUID(),
                new StoryId(UUID.randomUUID()),
                1,
                Instant.EPOCH,
                new Person(UUID.randomUUID(), "Editor"),
                "Jelaskan",
                Optional.of(passage),
                Optional.empty());
    }
}
