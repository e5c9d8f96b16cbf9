package id.pendopo.observatory.probe.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.observatory.date.Dated;
import id.pendopo.observatory.visit.Page;
import java.net.URI;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePartsTest {
    private static final URI ADDRESS = URI.create("https://dinkes.kotacontoh.go.id/profil/");

    @Test
    void links_carry_label_zone_and_absolute_address() {
        var parts =
                parts(
                        """
                        <nav><a href="/berita"> Berita
                        <span>Terbaru</span></a></nav>
                        <main><p>Baca <a href='visi'>visi kami</a></p></main>
                        <div class="site-footer"><a href="https://fb.com/x" aria-label="Facebook"><i></i></a>
                        <a href="/k"><img alt="Kontak" src=k.png></a></div>
                        """);

        assertThat(parts.links())
                .extracting(l -> l.zone() + " " + l.label() + " " + l.href())
                .containsExactly(
                        "MENU Berita Terbaru https://dinkes.kotacontoh.go.id/berita",
                        "MAIN visi kami https://dinkes.kotacontoh.go.id/profil/visi",
                        "FOOTER Facebook https://fb.com/x",
                        "FOOTER Kontak https://dinkes.kotacontoh.go.id/k");
    }

    @Test
    void text_has_a_line_for_every_block_and_no_script() {
        var parts =
                parts("<h1>Profil</h1><p>Satu<br>dua  tiga</p><script>var x = 'empat'</script>");

        assertThat(parts.text()).isEqualTo("Profil\nSatu\ndua tiga\n");
        assertThat(parts.scripts()).containsExactly("var x = 'empat'");
    }

    @Test
    void headings_are_found_even_where_they_only_look_like_one() {
        var parts = parts("<h2>Visi</h2><p><strong>Misi</strong></p><p>Kata <b>tebal</b> saja</p>");

        assertThat(parts.headings()).extracting(Heading::words).containsExactly("Visi", "Misi");
    }

    @ParameterizedTest
    @CsvSource({
        "display:none, NOT_SHOWN",
        "visibility : hidden, NOT_SHOWN",
        "position:absolute;left:-9999px, OFF_SCREEN",
        "text-indent:-5000px, OFF_SCREEN",
        "font-size:0, NO_SIZE",
        "height:1px;overflow:hidden, NO_SIZE",
        "overflow:hidden;width:0px, NO_SIZE",
        "opacity:0, NO_COLOUR",
        "color:#fff;background:white, NO_COLOUR",
        "color:white;background:#004d40, NOT",
        "opacity:0.8, NOT",
        "left:-10px, NOT",
        "font-size:0.9em, NOT",
        "font-size:0.875rem;height:100px, NOT",
        "height:1px, NOT",
        "margin-left:-15px, NOT",
    })
    void tells_how_markup_keeps_something_from_the_eyes(String style, Unseen how) {
        var parts = parts("<div style='" + style + "'><a href='/x'>Kata</a></div><a href=/y>B</a>");

        assertThat(parts.links()).extracting(PageLink::unseen).containsExactly(how, Unseen.NOT);
    }

    @Test
    void rules_of_a_style_element_hide_too() {
        var parts =
                parts("<style>.zz,#q{position:absolute;left:-9999px}</style><p class=zz>Kata</p>");

        assertThat(parts.hidden().strip()).isEqualTo("Kata");
    }

    @Test
    void folding_makes_fancy_letters_and_signs_plain() {
        assertThat(Folded.text("Visi & Misi:")).isEqualTo(" visi misi ");
        assertThat(Folded.text("𝐒𝐋𝐎𝐓 ｇａｃｏｒ s\u200Bl\u200Bot é"))
                .isEqualTo(" slot gacor slot e ");
    }

    @Test
    void terms_are_found_as_whole_words_and_the_longest_wins() {
        var terms = Terms.of(Map.of("visi", 1, "visi misi", 2, "misi", 3));

        assertThat(terms.in("Televisi. VISI & MISI; visinya, Misi!"))
                .extracting(h -> h.meaning() + "@" + h.start())
                .containsExactly("2@10", "3@17", "3@32");
    }

    @Test
    void a_term_tells_its_place_in_the_original() {
        String text = "Ini — ﬁlm tentang  Visi   Misi kota";
        var hit = Terms.of(Map.of("visi misi", 1)).in(text).getFirst();

        assertThat(text.substring(hit.start(), hit.end())).isEqualTo("Visi   Misi");
    }

    @Test
    void the_same_page_is_read_once() {
        var page = page("<p>Satu</p>");

        assertThat(PageParts.of(page)).isSameAs(PageParts.of(page));
    }

    private static PageParts parts(String body) {
        return PageParts.of(page(body));
    }

    private static Page page(String body) {
        String html = "<!doctype html><html><head><title>t</title></head><body>" + body;
        return new Page(ADDRESS, html, Jsoup.parse(html, ADDRESS.toString()), Dated.unknown());
    }
}
