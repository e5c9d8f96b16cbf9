package id.pendopo.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileTypeTest {
    @Test
    void tells_a_file_by_its_first_bytes() {
        var known =
                Map.of(
                        "\u0089PNG\r\n\u001a\n....", FileType.PNG,
                        "\u00ff\u00d8\u00ff\u00e0", FileType.JPEG,
                        "GIF89a", FileType.GIF,
                        "RIFF....WEBPVP8 ", FileType.WEBP,
                        "%PDF-1.7", FileType.PDF,
                        "PK\u0003\u0004....", FileType.ZIP,
                        "\u001f\u008b\b", FileType.GZIP,
                        "nama;jabatan\n", FileType.TEXT);

        known.forEach((head, type) ->
                assertThat(FileType.of(head.getBytes(StandardCharsets.ISO_8859_1)))
                        .isEqualTo(type));
    }

    @Test
    void never_calls_markup_a_text_because_a_browser_might_run_it() {
        for (String head : new String[] {"<script>", "  <!doctype html>", "<svg onload=x>", "\0"}) {
            assertThat(FileType.of(head.getBytes(StandardCharsets.ISO_8859_1)))
                    .as(head)
                    .isEqualTo(FileType.OTHER);
        }
    }
}
