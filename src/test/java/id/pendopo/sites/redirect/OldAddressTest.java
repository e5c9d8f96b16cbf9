package id.pendopo.sites.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldAddressTest {
    @ParameterizedTest
    @CsvSource({
        "/2016/07/22/rapat/, /2016/07/22/rapat",
        "/2016/07/22/Rapat, /2016/07/22/rapat",
        "/index.php/2016/07/22/rapat/, /2016/07/22/rapat",
        "//rapat//, /rapat",
        "/?p=3090, ?id=3090",
        "/index.php?page_id=12&preview=true, ?id=12",
        "/?attachment_id=7, ?id=7",
        "/caf%C3%A9/, /café",
        "/wp-content/uploads/2016/07/Foto.JPG, /wp-content/uploads/2016/07/Foto.JPG",
        "/, /"
    })
    void one_page_has_one_form(String written, String key) {
        assertThat(OldAddress.key(URI.create("https://dinas.kota.go.id" + written))).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rapat/feed/",
                "/rapat/amp",
                "/rapat/comment-page-2/",
                "/rapat/2/",
                "/rapat/page/3/feed/atom/"
            })
    void what_wordpress_hangs_behind_a_page_leads_to_the_page(String path) {
        assertThat(OldAddress.forms(path, "utm_source=wa")).contains("/rapat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"foto-300x200.jpg", "foto-scaled.jpg", "foto-e1469157873555-150x150.jpg"})
    void all_sizes_of_a_picture_lead_to_it(String name) {
        assertThat(OldAddress.forms("/wp-content/uploads/2016/07/" + name, null))
                .contains("/wp-content/uploads/2016/07/foto.jpg");
    }

    @Test
    void a_number_that_is_the_whole_path_is_not_taken_away() {
        assertThat(OldAddress.forms("/2016", null)).containsExactly("/2016");
    }

    @Test
    void broken_encoding_is_an_address_like_any_other() {
        assertThat(OldAddress.forms("/diskon-50%-lagi", null)).containsExactly("/diskon-50%-lagi");
    }

    @ParameterizedTest
    @CsvSource({
        "/feed/, , true, false",
        "/comments/feed/, , true, false",
        "/, feed=rss2, true, true",
        "/2016/07/, , false, true",
        "/category/berita/page/4/, , false, true",
        "/author/humas/, , false, true",
        "/page/2/, , false, true",
        "/, cat=3, false, true",
        "/, m=201607, false, true",
        "/kontak, , false, false"
    })
    void feeds_and_lists_are_known_by_their_form(
            String path, String query, boolean feed, boolean list) {
        assertThat(OldAddress.isFeed(path, query)).isEqualTo(feed);
        assertThat(OldAddress.isList(path, query)).isEqualTo(list);
    }
}
