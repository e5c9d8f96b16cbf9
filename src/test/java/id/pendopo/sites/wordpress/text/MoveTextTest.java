package id.pendopo.sites.wordpress.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.sites.wordpress.read.OldMedium;
import id.pendopo.sites.wordpress.read.OldPost;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoveTextTest {
    private static final String SITE = "https://dinas.kota.go.id";
    private static final String UPLOADS = SITE + "/wp-content/uploads/2016/07/";

    @Test
    void bare_lines_of_the_old_editor_become_paragraphs() {
        assertThat(raw("Satu\nbaris.\n\nDua.<!--more-->\n\n<ul>\n<li>a</li>\n</ul>\n\nTiga").html())
                .isEqualToIgnoringWhitespace(
                        "<p>Satu<br>baris.</p><p>Dua.</p><ul><li>a</li></ul><p>Tiga</p>");
    }

    @Test
    void the_first_picture_goes_on_top_and_keeps_its_caption() {
        MovedText text =
                raw(
                        "[caption id=\"attachment_7\" width=\"300\"]<a href=\"%sa.jpg\"><img src=\"%sa-300x200.jpg\" alt=\"Balai\" /></a> Di balai[/caption]\n\nIsi"
                                .formatted(UPLOADS, UPLOADS));

        assertThat(text.pictures())
                .extracting(PublishedPicture::alt, PublishedPicture::caption)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Balai", "Di balai"));
        assertThat(text.html()).isEqualToIgnoringWhitespace("<p>Isi</p>");
    }

    @Test
    void later_pictures_stay_where_they_were() {
        MovedText text =
                shown(
                        "<p>A</p><img src='%sa.jpg'><p>B</p><figure class='wp-block-image'><img src='%sb-1024x683.jpg' alt='Kedua' srcset='x 2x'><figcaption>Teks</figcaption></figure>"
                                .formatted(UPLOADS, UPLOADS));

        assertThat(text.pictures()).hasSize(1);
        assertThat(text.html())
                .contains("<figure><img src=\"/media/")
                .contains("alt=\"Kedua\"")
                .contains("<figcaption>Teks</figcaption>")
                .doesNotContain("srcset");
    }

    @Test
    void a_gallery_becomes_pictures_of_the_story() {
        MovedText text = raw("Donor darah\n\n[gallery ids=\"1,2,3,99\"]");

        assertThat(text.pictures()).hasSize(3);
        assertThat(text.html()).isEqualToIgnoringWhitespace("<p>Donor darah</p>");
    }

    @Test
    void a_gallery_without_ids_has_the_posts_own_pictures() {
        assertThat(raw("[gallery]").pictures()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
                "[embed]https://youtu.be/dQw4w9WgXcQ[/embed]",
                "<iframe src=\"//www.youtube.com/embed/dQw4w9WgXcQ?rel=0\"></iframe>"
            })
    void a_video_is_shown_with_the_story(String written) {
        MovedText text = raw("Rekaman.\n\n" + written);

        assertThat(text.video())
                .contains(URI.create("https://www.youtube.com/watch?v=dQw4w9WgXcQ"));
        assertThat(text.html()).doesNotContain("iframe");
    }

    @Test
    void other_peoples_frames_become_links_and_are_told() {
        MovedText text = shown("<iframe src=\"https://maps.example/x\" title=\"Peta\"></iframe>");

        assertThat(text.lost()).containsExactly("https://maps.example/x");
        assertThat(text.html()).isEqualTo("<p><a href=\"https://maps.example/x\">Peta</a></p>");
    }

    @Test
    void links_to_the_old_site_lead_to_the_new_one() {
        MovedText text =
                shown(
                        "<p><a href='/2016/07/22/rapat/#atas'>a</a> <a href='%s/belum/'>b</a> <a href='https://lain.go.id/'>c</a> <a href='%sjadwal.pdf'>d</a></p>"
                                .formatted(SITE, UPLOADS));

        assertThat(text.html())
                .contains("href=\"/berita/rapat#atas\"")
                .contains("href=\"" + SITE + "/belum/\"")
                .contains("href=\"https://lain.go.id/\"")
                .contains("href=\"/media/berkas/jadwal.pdf\"");
        assertThat(text.openLinks()).containsExactly(URI.create(SITE + "/belum/"));
    }

    @Test
    void shortcodes_of_plugins_lose_their_tags_and_keep_what_they_hold() {
        MovedText text =
                raw(
                        "[vc_row width=\"1/2\"][vc_column a=\"b\"]Isi[/vc_column][/vc_row] lihat [1] dan [catatan]");

        assertThat(text.plain()).isEqualTo("Isi lihat [1] dan [catatan]");
        assertThat(text.shortcodes()).containsExactlyInAnyOrder("vc_row", "vc_column");
    }

    @ParameterizedTest
    @CsvSource({
        "<div><span style='color:red'>Teks</span></div>, <p>Teks</p>",
        "<h1>Judul</h1><p>&nbsp;</p>, <h2>Judul</h2>",
        "<div><div><p>a</p></div>b</div>, <p>a</p><p>b</p>",
        "<script>x()</script><p>a</p><form><input></form>, <p>a</p>"
    })
    void what_themes_and_editors_hang_around_a_text_goes(String before, String after) {
        assertThat(shown(before).html()).isEqualToIgnoringWhitespace(after);
    }

    private static MovedText raw(String content) {
        return move(content, true);
    }

    private static MovedText shown(String content) {
        return move(content, false);
    }

    private static MovedText move(String content, boolean raw) {
        var post =
                new OldPost(
                        5,
                        OldPost.Kind.POST,
                        URI.create(SITE + "/2016/07/23/kegiatan/"),
                        Optional.empty(),
                        "kegiatan",
                        "Kegiatan",
                        content,
                        "",
                        raw,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        "",
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
        return new MoveText(new Known(), Map.of(1L, medium(1), 2L, medium(2), 3L, medium(3)))
                .move(post);
    }

    private static OldMedium medium(long id) {
        return new OldMedium(
                id,
                URI.create(UPLOADS + id + ".jpg"),
                Optional.empty(),
                "",
                "",
                "",
                Optional.of(5L));
    }

    /** Everything below uploads is here, and one page. */
    private static final class Known implements Places {
        @Override
        public Optional<Picture> picture(URI address, String alt) {
            var id =
                    new AssetId(
                            UUID.nameUUIDFromBytes(
                                    address.getPath().getBytes(StandardCharsets.UTF_8)));
            return Optional.of(new Picture(id, "/media/" + id + "/640.jpg", alt));
        }

        @Override
        public Optional<String> document(URI address) {
            return Optional.of("/media/berkas/jadwal.pdf");
        }

        @Override
        public Optional<String> page(URI address) {
            return address.getPath().equals("/2016/07/22/rapat/")
                    ? Optional.of("/berita/rapat")
                    : Optional.empty();
        }

        @Override
        public boolean own(URI address) {
            return address.toString().startsWith(SITE);
        }
    }
}
