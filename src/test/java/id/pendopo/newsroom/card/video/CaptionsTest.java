package id.pendopo.newsroom.card.video;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.newsroom.card.video.Captions.What;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CaptionsTest {
    private static final String SRT =
            "\ufeff1\r\n00:00:01,000 --> 00:00:03,500\r\nSelamat pagi,\r\nwarga kota.\r\n\r\n"
                    + "2\r\n00:00:04,000 --> 00:00:06,000\r\nHari ini kita ke pasar.\r\n";

    @Test
    void a_subrip_file_becomes_webvtt_that_our_library_takes() {
        Captions captions = Captions.read(SRT);

        assertThat(captions.webvtt()).isFalse();
        assertThat(captions.playable()).isTrue();
        assertThat(captions.faults()).isEmpty();
        assertThat(captions.asWebVtt())
                .isEqualTo(
                        """
                        WEBVTT

                        00:00:01.000 --> 00:00:03.500
                        Selamat pagi,
                        warga kota.

                        00:00:04.000 --> 00:00:06.000
                        Hari ini kita ke pasar.
                        """);
        assertThat(
                        id.pendopo.newsroom.upload.Captions.wellFormed(
                                captions.asWebVtt().getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @Test
    void webvtt_with_notes_names_and_settings_is_read() {
        Captions captions =
                Captions.read(
                        """
                        WEBVTT - Vlog

                        NOTE dibuat di kantor

                        pembuka
                        00:01.000 --> 00:02.500 align:start line:0
                        <v Rina>Halo!
                        """);

        assertThat(captions.webvtt()).isTrue();
        assertThat(captions.cues())
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.from()).isEqualTo(Duration.ofSeconds(1));
                    assertThat(c.lines()).containsExactly("<v Rina>Halo!");
                });
        assertThat(captions.playable()).isTrue();
    }

    @Test
    void every_fault_is_told_with_its_line() {
        Captions captions =
                Captions.read(
                        """
                        WEBVTT

                        00:05.000 --> 00:04.000
                        terbalik

                        00:01.000 --> 00:09.000
                        kembali ke awal

                        00:02.000 --> 00:03.000

                        00:61.000 --> 00:62.000
                        detik ke-61

                        00:10.000 --> 00:10.500
                        terlalu cepat untuk dibaca siapa pun di kota ini
                        dua
                        tiga
                        """);

        assertThat(captions.faults())
                .contains(
                        new Captions.Fault(3, What.BACKWARDS),
                        new Captions.Fault(6, What.OUT_OF_ORDER),
                        new Captions.Fault(9, What.OVERLAPPING),
                        new Captions.Fault(9, What.EMPTY),
                        new Captions.Fault(11, What.NOT_A_TIME),
                        new Captions.Fault(14, What.MANY_LINES),
                        new Captions.Fault(14, What.LONG_LINE),
                        new Captions.Fault(14, What.TOO_FAST));
        assertThat(captions.playable()).isFalse();
    }

    @Test
    void what_has_no_captions_says_so() {
        assertThat(Captions.read("Halo, ini bukan takarir.").faults())
                .containsExactly(new Captions.Fault(0, What.NO_CUES));
    }

    @Test
    void what_was_converted_reads_the_same_again() {
        var random = new Random(3);
        var text = new StringBuilder();
        long at = 0;
        for (int i = 1; i <= 200; i++) {
            long from = at + random.nextInt(3000);
            long to = from + 1500 + random.nextInt(3000);
            at = to;
            text.append(i).append('\n').append(clock(from)).append(" --> ").append(clock(to));
            text.append("\nkata ").append(random.nextInt(1000)).append("\n\n");
        }

        Captions first = Captions.read(text.toString());

        assertThat(first.cues()).hasSize(200);
        assertThat(Captions.read(first.asWebVtt()).cues()).isEqualTo(first.cues());
    }

    private static String clock(long millis) {
        Duration d = Duration.ofMillis(millis);
        return "%02d:%02d:%02d,%03d"
                .formatted(d.toHours(), d.toMinutesPart(), d.toSecondsPart(), d.toMillisPart());
    }
}
