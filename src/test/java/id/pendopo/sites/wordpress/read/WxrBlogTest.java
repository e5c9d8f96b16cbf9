package id.pendopo.sites.wordpress.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.sites.wordpress.read.LeftOut.Reason;
import id.pendopo.sites.wordpress.read.OldBlog.Catalogue;
import id.pendopo.sites.wordpress.read.Recorded.Heard;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WxrBlogTest {
    private static final ZoneId CITY = ZoneId.of("Asia/Jakarta");
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8" ?>
            <!DOCTYPE rss [<!ENTITY rahasia SYSTEM "file:///etc/passwd">]>
            <rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Dinas</title>
            <link>https://dinas.kota.go.id</link><wp:wxr_version>1.2</wp:wxr_version>
            <wp:base_blog_url>https://dinas.kota.go.id</wp:base_blog_url>
            """;

    @TempDir private Path folder;
    private final Heard heard = new Heard();

    @Test
    void reads_a_real_export() throws Exception {
        Path file = folder.resolve("export.xml");
        try (var in = WxrBlogTest.class.getResourceAsStream("/moving/export.xml")) {
            Files.copy(java.util.Objects.requireNonNull(in), file);
        }

        Catalogue catalogue = read(file);

        assertThat(catalogue.site().zone()).contains(ZoneOffset.ofHours(7));
        assertThat(catalogue.terms())
                .extracting(OldTerm::slug)
                .contains("berita", "kesehatan-ibu", "kader");
        assertThat(
                        catalogue.terms().stream()
                                .filter(t -> t.slug().equals("kesehatan-ibu"))
                                .findFirst()
                                .orElseThrow()
                                .page()
                                .orElseThrow()
                                .getPath())
                .isEqualTo("/category/berita/kesehatan-ibu/");
        OldPost post =
                heard.posts.stream()
                        .filter(p -> p.title().equals("Rapat Koordinasi Posyandu"))
                        .findFirst()
                        .orElseThrow();
        assertThat(post.publishedAt()).isEqualTo(Instant.parse("2016-07-22T02:30:00Z"));
        assertThat(post.author()).isEqualTo("Rina Puspitasari (Humas)");
        assertThat(post.featured().map(catalogue.media()::get).orElseThrow().alt())
                .isEqualTo("Kader menimbang balita");
        assertThat(heard.reasons())
                .contains(
                        Reason.DRAFT,
                        Reason.PRIVATE,
                        Reason.PASSWORD,
                        Reason.SCHEDULED,
                        Reason.COMMENTS);
    }

    @Test
    void a_time_without_its_twin_in_utc_is_read_in_the_zone_of_the_others() throws Exception {
        Path file = folder.resolve("export.xml");
        try (var in = WxrBlogTest.class.getResourceAsStream("/moving/export.xml")) {
            Files.copy(java.util.Objects.requireNonNull(in), file);
        }

        read(file);

        OldPost video =
                heard.posts.stream()
                        .filter(p -> p.title().startsWith("Senam"))
                        .findFirst()
                        .orElseThrow();
        assertThat(video.publishedAt()).isEqualTo(Instant.parse("2016-08-04T17:30:00Z"));
    }

    @Test
    void a_broken_item_takes_no_other_with_it() throws Exception {
        Path file =
                write(
                        item(1, "Satu", "isi &amp; lain"),
                        item(2, "Dua", "<b>tidak ditutup & sendiri"),
                        "<item><title>Tanpa nomor</title></item>",
                        item(3, "Tiga\u000b", "<![CDATA[teks </item> di dalam]]>"),
                        "<item><title>Terpotong</title><wp:post_id>4</wp:post_id><content:encoded><![CDATA[...");

        read(file);

        assertThat(heard.posts).extracting(OldPost::id).containsExactly(1L, 2L, 3L);
        assertThat(heard.posts.get(2).content()).isEqualTo("teks </item> di dalam");
        assertThat(heard.reasons()).containsExactly(Reason.BROKEN, Reason.BROKEN);
        assertThat(heard.lines)
                .extracting(LeftOut::title)
                .containsExactly("Tanpa nomor", "Terpotong");
    }

    @Test
    void no_entity_is_read_from_elsewhere() throws Exception {
        read(write(item(1, "Satu", "&rahasia;")));

        assertThat(heard.posts).allSatisfy(p -> assertThat(p.content()).doesNotContain("root:"));
    }

    @Test
    void cdata_split_in_two_is_one_text() throws Exception {
        read(write(item(1, "Satu", "<![CDATA[a]]]]><![CDATA[>b]]>")));

        assertThat(heard.posts).extracting(OldPost::content).containsExactly("a]]>b");
    }

    @Test
    void a_file_larger_than_a_bound_of_memory_is_read_item_by_item() throws Exception {
        Path file = folder.resolve("besar.xml");
        String text = "<![CDATA[" + "kata ".repeat(20_000) + "]]>";
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(HEAD);
            for (int i = 1; i <= 300; i++) {
                out.write(item(i, "Judul " + i, text));
            }
            out.write("</channel></rss>");
        }
        var longest = new int[1];
        var count = new int[1];
        var blog = new WxrBlog(file, CITY, Optional.empty());
        OldBlog.Telling counting =
                new OldBlog.Telling() {
                    @Override
                    public void post(OldPost post) {
                        count[0]++;
                        longest[0] = Math.max(longest[0], post.content().length());
                    }

                    @Override
                    public void leftOut(LeftOut what) {
                        throw new AssertionError(what);
                    }
                };

        blog.posts(blog.catalogue(counting), counting);

        assertThat(Files.size(file)).isGreaterThan(30_000_000);
        assertThat(count[0]).isEqualTo(300);
        assertThat(longest[0]).isEqualTo(100_000);
    }

    @Test
    void what_is_no_export_is_refused() throws IOException {
        Path file = folder.resolve("lain.xml");
        Files.writeString(file, "<html><item>tidak</item></html>");

        assertThatThrownBy(() -> read(file)).isInstanceOf(OldBlogRefused.class);
    }

    private Catalogue read(Path file) throws Exception {
        var blog = new WxrBlog(file, CITY, Optional.empty());
        Catalogue catalogue = blog.catalogue(heard);
        blog.posts(catalogue, heard);
        return catalogue;
    }

    private Path write(String... items) throws IOException {
        Path file = folder.resolve("export.xml");
        Files.writeString(file, HEAD + String.join("\n", items) + "</channel></rss>");
        return file;
    }

    private static String item(int id, String title, String content) {
        return """
        <item><title>%s</title><link>https://dinas.kota.go.id/p%d/</link>
        <dc:creator>humas</dc:creator><content:encoded>%s</content:encoded>
        <wp:post_id>%d</wp:post_id><wp:post_date>2020-01-01 08:00:00</wp:post_date>
        <wp:post_date_gmt>2020-01-01 01:00:00</wp:post_date_gmt>
        <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
        """
                .formatted(title, id, content, id);
    }
}
