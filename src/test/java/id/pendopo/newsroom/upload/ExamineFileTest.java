package id.pendopo.newsroom.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pendopo.newsroom.FileRefusal;
import id.pendopo.newsroom.MediaSettings;
import id.pendopo.newsroom.picture.Photos;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class ExamineFileTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @TempDir private Path folder;

    @Test
    void tells_every_kind_by_its_content() throws IOException {
        assertThat(examined(Photos.jpeg(60, 40))).isInstanceOf(Examined.Picture.class);
        assertThat(examined(Boxes.mp4("avc1"))).isInstanceOf(Examined.Video.class);
        assertThat(examined(Boxes.webm())).isInstanceOf(Examined.Video.class);
        assertThat(document(pdf(""))).isEqualTo("application/pdf pdf");
        assertThat(document("tanggal;kegiatan\n1;senam\n".getBytes()))
                .isEqualTo("text/plain;charset=utf-8 txt");
        assertThat(document(Archives.docx())).endsWith("wordprocessingml.document docx");
        assertThat(document(Archives.zip("[Content_Types].xml", "<a/>", "xl/workbook.xml", "<a/>")))
                .endsWith("spreadsheetml.sheet xlsx");
        assertThat(document(Archives.zip("mimetype", "application/vnd.oasis.opendocument.text")))
                .endsWith("opendocument.text odt");
    }

    @Test
    void refuses_each_disguise_with_its_reason() throws IOException {
        Map<byte[], FileRefusal> sent = new LinkedHashMap<>();
        sent.put(new byte[0], FileRefusal.EMPTY);
        sent.put(text("<?xml version='1.0'?><!-- x --><svg onload='a()'></svg>"), FileRefusal.SVG);
        sent.put(text("\n\n<!DOCTYPE html><p>halo"), FileRefusal.WEB_PAGE);
        sent.put(text("GIF98a<script>alert(1)</script>"), FileRefusal.WEB_PAGE);
        sent.put(text("<?xml version='1.0'?><feed xmlns='x'/>"), FileRefusal.WEB_PAGE);
        sent.put(text("<?php phpinfo();"), FileRefusal.PROGRAM);
        sent.put(text("MZ\u0090\0\3\0\0\0"), FileRefusal.PROGRAM);
        sent.put(text("#!/bin/sh\nrm -rf /"), FileRefusal.PROGRAM);
        sent.put(text("Rar!\u001a\7\0"), FileRefusal.ARCHIVE);
        sent.put(Archives.zip("a.txt", "halo"), FileRefusal.ARCHIVE);
        sent.put(
                Archives.zip(
                        "[Content_Types].xml",
                        "",
                        "word/document.xml",
                        "",
                        "word/vbaProject.bin",
                        ""),
                FileRefusal.MACROS);
        sent.put(Archives.bomb(400), FileRefusal.UNPACKS_TOO_LARGE);
        sent.put(text("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), FileRefusal.OLD_OFFICE);
        sent.put(pdf("/Encrypt 5 0 R"), FileRefusal.LOCKED);
        sent.put(Boxes.joined(pdf(""), Archives.zip("a", "b")), FileRefusal.TWO_THINGS);
        sent.put(Arrays.copyOf(Archives.docx(), 90), FileRefusal.DAMAGED);
        sent.put(text("%PDF-1.7\n1 0 obj"), FileRefusal.CUT_OFF);
        sent.put(Boxes.heic("heic", 4032, 3024), FileRefusal.HEIC);
        sent.put(Boxes.heic("avif", 4032, 3024), FileRefusal.AVIF);
        sent.put(Boxes.quickTime(), FileRefusal.VIDEO_FORMAT);
        sent.put(Boxes.mp4("hvc1"), FileRefusal.VIDEO_FORMAT);
        sent.put(
                text("\u001aE\u00df\u00a3\u0093\u0042\u0082\u0088matroska"),
                FileRefusal.VIDEO_FORMAT);
        sent.put(Arrays.copyOf(Boxes.mp4("avc1"), 3000), FileRefusal.CUT_OFF);
        sent.put(Arrays.copyOf(Boxes.webm(), 300), FileRefusal.CUT_OFF);
        sent.put(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8}, FileRefusal.UNKNOWN_FORMAT);
        var faults = new ArrayList<String>();
        for (var each : sent.entrySet()) {
            Examined found = examined(each.getKey());
            if (!found.equals(new Examined.Refused(each.getValue()))) {
                faults.add("expected %s, found %s".formatted(each.getValue(), found));
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void cleans_a_video_of_where_it_was_made_without_moving_a_byte() throws IOException {
        byte[] sent = Boxes.mp4("avc1");
        Path file = file(sent);

        var video = (Examined.Video) examine("").examine(file, ZONE);

        byte[] kept = Files.readAllBytes(file);
        assertThat(kept).hasSameSizeAs(sent);
        assertThat(string(sent)).contains("RAHASIA!", "112.6340", "udta");
        assertThat(string(kept)).doesNotContain("RAHASIA!", "112.6340", "udta").contains("free");
        assertThat(string(kept)).contains("mvhd", "stsd", "avc1");
        assertThat(video.told().width()).isEqualTo(640);
        assertThat(video.told().height()).isEqualTo(360);
        assertThat(video.told().length()).contains(Duration.ofMillis(12_500));
        var position = video.told().position().orElseThrow();
        assertThat(position.latitude()).isCloseTo(-7.977, within(0.0001));
        assertThat(position.longitude()).isCloseTo(112.634, within(0.0001));
    }

    @Test
    void cleans_notes_beside_the_index_and_tags_of_a_webm_too() throws IOException {
        for (byte[] sent : new byte[][] {Boxes.indexLast(), Boxes.webm()}) {
            Path file = file(sent);

            var video = (Examined.Video) examine("").examine(file, ZONE);

            assertThat(string(sent)).contains("RAHASIA!");
            assertThat(string(Files.readAllBytes(file))).doesNotContain("RAHASIA!");
            assertThat(Files.size(file)).isEqualTo(sent.length);
            assertThat(video.told().width()).isIn(320, 640);
        }
    }

    @Test
    void never_fails_in_an_unforeseen_way_on_torn_videos() throws IOException {
        var random = new java.util.Random(7);
        for (byte[] whole : new byte[][] {Boxes.mp4("avc1"), Boxes.webm(), Boxes.indexLast()}) {
            for (int i = 0; i < 300; i++) {
                byte[] torn = whole.clone();
                for (int n = 0; n < 3; n++) {
                    torn[random.nextInt(Math.min(torn.length, 700))] = (byte) random.nextInt(256);
                }
                assertThat(examined(torn)).isNotNull();
            }
        }
    }

    @Test
    void holds_every_kind_to_its_own_limit() throws IOException {
        var tight =
                new MediaSettings(
                        DataSize.ofBytes(500),
                        DataSize.ofBytes(500),
                        DataSize.ofBytes(20),
                        1_000_000,
                        1,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Duration.ofDays(1));
        var examine = new ExamineFile(tight, "");
        for (byte[] sent : new byte[][] {Photos.jpeg(300, 200), Boxes.webm(), pdf("")}) {
            assertThat(examine.examine(file(sent), ZONE))
                    .isEqualTo(new Examined.Refused(FileRefusal.TOO_LARGE));
        }
    }

    @Test
    void converts_an_iphone_photo_where_the_machine_can() throws IOException {
        Files.write(folder.resolve("sample.jpg"), Photos.camera(400, 300, 1));
        program("heif-convert", "cp '%s' \"$4\"".formatted(folder.resolve("sample.jpg")));
        var examine = examine(folder.toString());

        Examined found = examine.examine(file(Boxes.heic("heic", 400, 300)), ZONE);

        assertThat(examine.converts()).isTrue();
        assertThat(((Examined.Picture) found).ready().widest().width()).isEqualTo(400);
        assertThat(examine.examine(file(Boxes.heic("heic", 40_000, 40_000)), ZONE))
                .isEqualTo(new Examined.Refused(FileRefusal.TOO_MANY_PIXELS));
        assertThat(filesOf(folder)).noneMatch(name -> name.endsWith(".part.jpg"));
    }

    @Test
    void gives_up_on_a_converter_that_hangs_or_fails() throws IOException {
        for (String body : new String[] {"exec sleep 600", "exit 1", "echo no picture > \"$4\""}) {
            program("heif-dec", body);
            assertThat(examine(folder.toString()).examine(file(Boxes.heic("mif1", 400, 300)), ZONE))
                    .isInstanceOf(Examined.Refused.class);
        }
    }

    @Test
    void asks_a_program_that_knows_videos_where_there_is_one() throws IOException {
        program("ffprobe", "exit 1");
        var examine = examine(folder.toString());

        assertThat(examine.checksVideos()).isTrue();
        assertThat(examine.examine(file(Boxes.mp4("avc1")), ZONE))
                .isEqualTo(new Examined.Refused(FileRefusal.DAMAGED));
        assertThat(examine("").checksVideos()).isFalse();
    }

    @Test
    void knows_captions_from_other_text() {
        String good = "WEBVTT\n\n1\n00:00.000 --> 00:02.500 line:0\nSenam pagi\n";
        assertThat(Captions.wellFormed(good.getBytes())).isTrue();
        assertThat(Captions.wellFormed(("\ufeff" + good).getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(Captions.wellFormed(good.replace("\n", "\r\n").getBytes())).isTrue();
        assertThat(Captions.wellFormed("WEBVTT\n\nhalo".getBytes())).isFalse();
        assertThat(Captions.wellFormed("1\n00:00:01,000 --> 00:00:02,000\nx".getBytes())).isFalse();
        assertThat(Captions.wellFormed(new byte[] {'W', (byte) 0xff})).isFalse();
    }

    private ExamineFile examine(String path) {
        var settings =
                new MediaSettings(
                        DataSize.ofMegabytes(40),
                        DataSize.ofMegabytes(200),
                        DataSize.ofMegabytes(25),
                        100_000_000,
                        1,
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(2),
                        Duration.ofDays(30));
        return new ExamineFile(settings, path);
    }

    private Examined examined(byte[] content) throws IOException {
        return examine("").examine(file(content), ZONE);
    }

    private String document(byte[] content) throws IOException {
        return switch (examined(content)) {
            case Examined.Document(var form) -> form.type() + " " + form.ending();
            case Examined other -> other.toString();
        };
    }

    private Path file(byte[] content) throws IOException {
        Path file = Files.createTempFile(folder, "upload-", ".part");
        return Files.write(file, content);
    }

    private void program(String name, String body) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static java.util.List<String> filesOf(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    private static byte[] pdf(String trailer) {
        return text(
                "%%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<%s>>\nstartxref\n9\n%%%%EOF\n"
                        .formatted(trailer));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String string(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
