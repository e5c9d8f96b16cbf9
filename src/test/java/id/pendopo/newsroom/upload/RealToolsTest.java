package id.pendopo.newsroom.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.pendopo.newsroom.FileRefusal;
import id.pendopo.newsroom.MediaSettings;
import id.pendopo.newsroom.picture.Photos;
import id.pendopo.newsroom.picture.PreparedPicture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/**
 * Photos and videos as real programs write them. Runs where libheif's examples and ffmpeg are
 * installed, as on a server that converts; elsewhere it is skipped and says what is missing.
 */
class RealToolsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @TempDir Path folder;

    @Test
    void a_heic_photo_stands_upright_and_tells_its_position_once() throws Exception {
        needs("heif-enc");
        Path photo = written("kamera.jpg", Photos.camera(1400, 700, 6));
        Path heic = folder.resolve("kamera.heic");
        run("heif-enc", "-q", "70", photo.toString(), "-o", heic.toString());

        PreparedPicture.Ready ready = picture(heic);

        assertThat(ready.widest().width()).isEqualTo(700);
        assertThat(ready.widest().height()).isEqualTo(1400);
        assertThat(ready.position()).isPresent();
        assertThat(ready.moving()).isFalse();
        assertThat(new String(ready.widest().jpeg(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
        assertThat(leftOver()).isEmpty();
    }

    @Test
    void of_a_heic_with_several_pictures_the_first_is_kept_and_nothing_is_left_behind()
            throws Exception {
        needs("heif-enc");
        Path one = written("satu.jpg", Photos.jpeg(600, 400));
        Path two = written("dua.jpg", Photos.jpeg(300, 200));
        Path both = folder.resolve("dua.heic");
        run("heif-enc", one.toString(), two.toString(), "-o", both.toString());

        PreparedPicture.Ready ready = picture(both);

        assertThat(ready.widest().width()).isEqualTo(600);
        assertThat(ready.moving()).isTrue();
        assertThat(leftOver()).isEmpty();
    }

    @Test
    void a_heic_cut_off_on_its_way_is_damaged() throws Exception {
        needs("heif-enc");
        Path photo = written("utuh.jpg", Photos.jpeg(600, 400));
        Path heic = folder.resolve("utuh.heic");
        run("heif-enc", photo.toString(), "-o", heic.toString());
        byte[] whole = Files.readAllBytes(heic);
        Path cut = written("putus.heic", java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThat(examine().examine(cut, ZONE))
                .isEqualTo(new Examined.Refused(FileRefusal.DAMAGED));
        assertThat(leftOver()).isEmpty();
    }

    @Test
    void an_avif_photo_is_converted_too() throws Exception {
        needs("heif-enc");
        Path photo = written("kecil.jpg", Photos.jpeg(600, 400));
        Path avif = folder.resolve("kecil.avif");
        run("heif-enc", "-A", photo.toString(), "-o", avif.toString());

        assertThat(picture(avif).widest().width()).isEqualTo(600);
    }

    @Test
    void without_a_converter_the_reason_is_named() throws Exception {
        needs("heif-enc");
        Path photo = written("asal.jpg", Photos.jpeg(60, 40));
        Path heic = folder.resolve("asal.heic");
        run("heif-enc", photo.toString(), "-o", heic.toString());

        assertThat(new ExamineFile(settings(), "/nowhere").examine(heic, ZONE))
                .isEqualTo(new Examined.Refused(FileRefusal.HEIC));
    }

    @Test
    void a_video_of_a_phone_held_upright_is_high_and_forgets_where_it_was() throws Exception {
        Path plain = film("libx264");
        Path upright = folder.resolve("tegak.mp4");
        run(
                "ffmpeg",
                "-loglevel",
                "error",
                "-i",
                plain.toString(),
                "-c",
                "copy",
                "-metadata:s:v",
                "rotate=90",
                "-metadata",
                "location=-7.9778+112.6349/",
                "-metadata",
                "comment=nama rahasia",
                upright.toString());

        VideoTold.Fit told = video(upright);

        assertThat(told.width()).isEqualTo(240);
        assertThat(told.height()).isEqualTo(320);
        assertThat(told.length().orElseThrow()).isBetween(ofSeconds(1.9), ofSeconds(2.2));
        assertThat(told.position().orElseThrow().latitude()).isCloseTo(-7.9778, within(0.001));
        assertThat(new String(Files.readAllBytes(upright), StandardCharsets.ISO_8859_1))
                .doesNotContain("112.6349", "nama rahasia");
        run("ffmpeg", "-v", "error", "-xerror", "-i", upright.toString(), "-f", "null", "-");
    }

    @Test
    void a_webm_of_a_real_encoder_is_read_and_forgets_its_tags() throws Exception {
        Path plain = film("libx264");
        Path webm = folder.resolve("web.webm");
        run(
                "ffmpeg",
                "-loglevel",
                "error",
                "-i",
                plain.toString(),
                "-c:v",
                "libvpx",
                "-c:a",
                "libvorbis",
                "-metadata",
                "comment=nama rahasia",
                webm.toString());

        VideoTold.Fit told = video(webm);

        assertThat(told.width()).isEqualTo(320);
        assertThat(new String(Files.readAllBytes(webm), StandardCharsets.ISO_8859_1))
                .doesNotContain("nama rahasia");
        run("ffmpeg", "-v", "error", "-xerror", "-i", webm.toString(), "-f", "null", "-");
    }

    @Test
    void what_browsers_do_not_play_and_what_was_cut_off_is_refused_with_its_reason()
            throws Exception {
        Path plain = film("libx264");
        Path hevc = film("libx265");
        Path quickTime = folder.resolve("iphone.mov");
        run(
                "ffmpeg",
                "-loglevel",
                "error",
                "-i",
                plain.toString(),
                "-c",
                "copy",
                quickTime.toString());
        byte[] whole = Files.readAllBytes(plain);
        Path cut = written("putus.mp4", java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThat(refused(hevc)).isEqualTo(FileRefusal.VIDEO_FORMAT);
        assertThat(refused(quickTime)).isEqualTo(FileRefusal.VIDEO_FORMAT);
        assertThat(refused(cut)).isIn(FileRefusal.CUT_OFF, FileRefusal.DAMAGED);
    }

    private Path film(String codec) throws Exception {
        needs("ffmpeg");
        Path film = folder.resolve(codec + ".mp4");
        run(
                "ffmpeg",
                "-loglevel",
                "error",
                "-f",
                "lavfi",
                "-i",
                "testsrc=size=320x240:rate=10:duration=2",
                "-f",
                "lavfi",
                "-i",
                "sine=duration=2",
                "-pix_fmt",
                "yuv420p",
                "-c:v",
                codec,
                "-c:a",
                "aac",
                film.toString());
        return film;
    }

    private PreparedPicture.Ready picture(Path file) throws IOException {
        return ((Examined.Picture) examine().examine(file, ZONE)).ready();
    }

    private VideoTold.Fit video(Path file) throws IOException {
        return ((Examined.Video) examine().examine(file, ZONE)).told();
    }

    private FileRefusal refused(Path file) throws IOException {
        return ((Examined.Refused) examine().examine(file, ZONE)).why();
    }

    private static ExamineFile examine() {
        return new ExamineFile(settings(), System.getenv("PATH"));
    }

    private static MediaSettings settings() {
        return new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("pendopo.newsroom.media", MediaSettings.class);
    }

    private List<Path> leftOver() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("convert-")).toList();
        }
    }

    private Path written(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static Duration ofSeconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static void needs(String program) {
        boolean there =
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
        assumeTrue(there, program + " is not installed on this machine");
    }

    private static void run(String... command) throws Exception {
        Process process =
                new ProcessBuilder(new ArrayList<>(List.of(command)))
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
