package id.pendopo.sites.wordpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export may be larger than the memory: one of 100 MB is read with a heap of 40 MB. */
class LargeExportTest {
    private static final int POSTS = 2_000;
    private static final int MEDIA = 4_000;
    private static final int TEXT = 50_000;

    @TempDir private Path folder;

    @Test
    void a_hundred_megabytes_are_read_in_a_heap_of_forty() throws Exception {
        Path export = folder.resolve("export.xml");
        write(export);
        assertThat(Files.size(export)).isGreaterThan(100_000_000);

        Path output = folder.resolve("output");
        Process process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xmx40m",
                                        "-XX:+UseSerialGC",
                                        "-XX:+ExitOnOutOfMemoryError",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Reader.class.getName(),
                                        export.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();

        assertThat(ended).isTrue();
        assertThat(Files.readString(output).strip())
                .isEqualTo("%d posts, %d media, %d letters".formatted(POSTS, MEDIA, POSTS * TEXT));
    }

    /** The process with the small heap. */
    static final class Reader {
        private long letters;
        private int posts;

        private Reader() {}

        public static void main(String[] words) throws Exception {
            var reader = new Reader();
            var blog = new WxrBlog(Path.of(words[0]), ZoneId.of("Asia/Jakarta"), Optional.empty());
            OldBlog.Telling telling = reader.telling();
            OldBlog.Catalogue catalogue = blog.catalogue(telling);
            blog.posts(catalogue, telling);
            System.out.printf(
                    "%d posts, %d media, %d letters%n",
                    reader.posts, catalogue.media().size(), reader.letters);
        }

        private OldBlog.Telling telling() {
            return new OldBlog.Telling() {
                @Override
                public void post(OldPost post) {
                    posts++;
                    letters += post.content().length();
                }

                @Override
                public void leftOut(LeftOut what) {
                    throw new IllegalStateException(what.toString());
                }
            };
        }
    }

    private static void write(Path export) throws IOException {
        String text = "Warga bergotong royong. ".repeat(TEXT / 24 + 1).substring(0, TEXT);
        try (BufferedWriter out = Files.newBufferedWriter(export)) {
            out.write(
                    """
                    <?xml version="1.0" encoding="UTF-8" ?>
                    <rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Dinas</title>
                    <wp:wxr_version>1.2</wp:wxr_version>
                    <wp:base_blog_url>https://dinas.kota.go.id</wp:base_blog_url>
                    """);
            for (int i = 1; i <= POSTS; i++) {
                out.write(
                        item(
                                i,
                                "post",
                                "<content:encoded><![CDATA[" + text + "]]></content:encoded>"));
            }
            for (int i = POSTS + 1; i <= POSTS + MEDIA; i++) {
                out.write(
                        item(
                                i,
                                "attachment",
                                "<wp:attachment_url>https://dinas.kota.go.id/wp-content/uploads/2016/07/%d.jpg</wp:attachment_url>"
                                        .formatted(i)));
            }
            out.write("</channel></rss>");
        }
    }

    private static String item(int id, String type, String more) {
        return """
        <item><title>Tulisan %1$d</title><link>https://dinas.kota.go.id/?p=%1$d</link>
        <dc:creator><![CDATA[humas]]></dc:creator><wp:post_id>%1$d</wp:post_id>
        <wp:post_date>2016-07-22 09:30:00</wp:post_date>
        <wp:post_date_gmt>2016-07-22 02:30:00</wp:post_date_gmt>
        <wp:status>publish</wp:status><wp:post_type>%2$s</wp:post_type>%3$s</item>
        """
                .formatted(id, type, more);
    }
}
