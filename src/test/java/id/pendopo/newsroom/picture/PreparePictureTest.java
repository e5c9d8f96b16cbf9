package id.pendopo.newsroom.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import id.pendopo.newsroom.FileRefusal;
import id.pendopo.newsroom.Position;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparePictureTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int RED = 0xfe0000;
    private static final int BLUE = 0x0000fe;
    private static final int WHITE = 0xffffff;

    private final PreparePicture prepare = new PreparePicture(100_000_000);

    @Test
    void makes_every_width_that_is_smaller_than_the_picture() {
        var ready = ready(Photos.jpeg(2400, 1800));

        assertThat(ready.sizes())
                .extracting(s -> s.width() + "x" + s.height())
                .containsExactly("1920x1440", "1280x960", "640x480", "320x240");
        assertThat(ready.sizes())
                .allSatisfy(s -> {
                    BufferedImage seen = Photos.read(s.jpeg());
                    assertThat(seen.getWidth()).isEqualTo(s.width());
                    assertThat(seen.getHeight()).isEqualTo(s.height());
                    assertThat(Format.of(s.jpeg())).contains(Format.JPEG);
                });
    }

    @Test
    void never_enlarges_a_small_picture() {
        assertThat(ready(Photos.jpeg(500, 300)).sizes())
                .extracting(PreparedPicture.Size::width)
                .containsExactly(500, 320);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void turns_every_orientation_upright(int orientation) {
        var ready = ready(Photos.camera(800, 400, orientation));

        BufferedImage seen = Photos.read(ready.widest().jpeg());
        boolean lying = orientation >= 5;
        assertThat(seen.getWidth()).isEqualTo(lying ? 400 : 800);
        assertThat(seen.getHeight()).isEqualTo(lying ? 800 : 400);
        // Where the stored upper left corner has to appear. Source: EXIF 2.32, table 6.
        String corner =
                switch (orientation) {
                    case 1, 5 -> "upper left";
                    case 2, 6 -> "upper right";
                    case 3, 7 -> "lower right";
                    default -> "lower left";
                };
        assertThat(redCorner(seen)).isEqualTo(corner);
    }

    @Test
    void keeps_no_metadata_of_the_camera() throws Exception {
        byte[] sent = Photos.camera(1400, 700, 6);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("RAHASIA!");

        for (var size : ready(sent).sizes()) {
            assertThat(new String(size.jpeg(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("RAHASIA!", "Exif", "http", "Photoshop", "ICC_PROFILE");
            assertThat(
                            ImageMetadataReader.readMetadata(new ByteArrayInputStream(size.jpeg()))
                                    .getDirectories())
                    .extracting(Directory::getName)
                    .containsOnly("JPEG", "JFIF", "Huffman", "File Type");
        }
    }

    @Test
    void tells_where_and_when_the_camera_was() {
        var ready = ready(Photos.camera(400, 300, 1));

        Position position = ready.position().orElseThrow();
        assertThat(position.latitude()).isCloseTo(-7.977, within(0.00001));
        assertThat(position.longitude()).isCloseTo(112.634, within(0.00001));
        assertThat(ready.taken()).contains(Instant.parse("2026-11-20T02:30:00Z"));
    }

    @Test
    void reads_a_time_without_offset_in_the_zone_of_the_city() {
        byte[] exif = Exif.of(1, 0, 0, "2026:11:20 09:30:00", "");

        var ready = ready(Photos.withExif(Photos.jpeg(400, 300), exif));

        assertThat(ready.taken()).contains(Instant.parse("2026-11-20T02:30:00Z"));
        assertThat(ready.position()).as("0, 0 stands for unknown").isEmpty();
    }

    @Test
    void reads_the_block_of_a_png_too() {
        byte[] exif = Exif.of(6, -7.9, 112.6, "2026:11:20 09:30:00", "+07:00");

        var ready = ready(Photos.withChunk(Photos.png(800, 400), "eXIf", exif));

        assertThat(ready.widest().width()).isEqualTo(400);
        assertThat(ready.position()).isPresent();
    }

    @Test
    void bears_a_block_that_makes_no_sense() {
        byte[] exif = Exif.of(6, -7.9, 112.6, "kemarin pagi", "");
        for (int cut = 0; cut < exif.length; cut += 7) {
            byte[] torn = Arrays.copyOf(exif, cut);
            assertThat(prepare.prepare(Photos.withExif(Photos.jpeg(60, 40), torn), ZONE))
                    .isInstanceOf(PreparedPicture.Ready.class);
        }
    }

    @Test
    void lays_clear_parts_on_white() throws IOException {
        assertColour(Photos.read(ready(Photos.clearPng(40, 40)).widest().jpeg()), 20, 20, WHITE);

        BufferedImage webp = Photos.read(ready(sample("clear-corner.webp")).widest().jpeg());
        assertColour(webp, 350, 250, WHITE);
        assertColour(webp, 60, 60, 0xd98e04);
        assertColour(webp, 350, 40, 0x0f5e5c);
    }

    @Test
    void takes_the_first_picture_of_a_moving_one() {
        byte[] still = Photos.gif(100, 80);
        byte[] twice =
                Photos.joined(
                        Arrays.copyOf(still, still.length - 1),
                        Arrays.copyOfRange(still, pictureBlock(still), still.length));

        var ready = ready(twice);

        assertThat(ready.moving()).isTrue();
        assertThat(ready(still).moving()).isFalse();
        assertThat(redCorner(Photos.read(ready.widest().jpeg()))).isEqualTo("upper left");
    }

    @Test
    void brings_the_colours_of_a_profile_to_srgb() {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var grey = new BufferedImage(40, 40, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < 1600; i++) {
            grey.setRGB(i % 40, i / 40, 0x373737);
        }
        byte[] png = Photos.written(grey, "png");
        byte[] packed = packed(linear);

        byte[] sent = Photos.withChunk(png, "iCCP", Photos.joined("x\0\0".getBytes(), packed));

        // 0x37 of linear light is 0x80 in sRGB. Source: IEC 61966-2-1.
        assertColour(Photos.read(ready(sent).widest().jpeg()), 20, 20, 0x808080);
        assertColour(Photos.read(ready(png).widest().jpeg()), 20, 20, 0x373737);
    }

    @Test
    void reads_a_huge_photo_coarsely_and_bounded() {
        var ready = ready(Photos.jpeg(9000, 6000));

        assertThat(ready.widest().width()).isEqualTo(1920);
        assertThat(ready.widest().height()).isEqualTo(1280);
        assertThat(redCorner(Photos.read(ready.widest().jpeg()))).isEqualTo("upper left");
        assertThat(Unpack.every(200_000_000)).isEqualTo(4);
        assertThat(Unpack.every(12_000_000)).isEqualTo(1);
    }

    @Test
    void refuses_a_pixel_bomb_by_its_head_alone() {
        byte[] bomb = Photos.bomb(30_000, 30_000);
        assertThat(bomb.length).isLessThan(200_000);

        assertThat(refused(bomb)).isEqualTo(FileRefusal.TOO_MANY_PIXELS);
        assertThat(refused(Photos.bomb(3_000_000, 8))).isEqualTo(FileRefusal.TOO_MANY_PIXELS);
    }

    @Test
    void ignores_a_profile_that_unpacks_without_end() {
        byte[] profile = Photos.joined("x\0\0".getBytes(), Photos.deflated(200L << 20));

        var ready = ready(Photos.withChunk(Photos.png(40, 40), "iCCP", profile));

        assertThat(ready.widest().width()).isEqualTo(40);
    }

    @Test
    void does_not_unpack_text_in_a_png() {
        byte[] text = Photos.joined("x\0\0".getBytes(), Photos.deflated(900L << 20));

        assertThat(ready(Photos.withChunk(Photos.png(40, 40), "zTXt", text)).sizes()).hasSize(1);
    }

    @Test
    void refuses_what_ends_before_its_end() throws IOException {
        for (byte[] whole :
                List.of(
                        Photos.camera(400, 300, 1),
                        Photos.png(400, 300),
                        Photos.gif(400, 300),
                        sample("clear-corner.webp"))) {
            byte[] half = Arrays.copyOf(whole, whole.length * 2 / 3);
            assertThat(refused(half)).isEqualTo(FileRefusal.CUT_OFF);
        }
    }

    @Test
    void never_fails_in_an_unforeseen_way() throws IOException {
        var random = new java.util.Random(42);
        for (byte[] whole :
                List.of(
                        Photos.camera(60, 40, 1),
                        Photos.png(60, 40),
                        Photos.gif(60, 40),
                        sample("clear-corner.webp"))) {
            for (int i = 0; i < 150; i++) {
                byte[] torn = whole.clone();
                for (int n = 0; n < 4; n++) {
                    torn[random.nextInt(torn.length)] = (byte) random.nextInt(256);
                }
                assertThat(prepare.prepare(torn, ZONE)).isNotNull();
            }
        }
    }

    @Test
    void refuses_two_things_in_one_file() throws IOException {
        byte[] photo = Photos.jpeg(60, 40);
        var faults = new ArrayList<String>();
        for (byte[] sly :
                List.of(
                        Photos.withComment(photo, "<?php system($_GET['x']); ?>"),
                        Photos.withComment(photo, "*/=1;<SCRIPT>alert(1)</SCRIPT>"),
                        Photos.withComment(photo, "%PDF-1.7"),
                        Photos.joined(photo, zip()),
                        Photos.joined(Photos.gif(40, 40), zip()),
                        Photos.joined(Photos.png(40, 40), "<!DOCTYPE html>".getBytes()),
                        Photos.joined(
                                photo, "MZ\u0090\0\3".getBytes(StandardCharsets.ISO_8859_1)))) {
            var found = prepare.prepare(sly, ZONE);
            if (!found.equals(new PreparedPicture.Refused(FileRefusal.TWO_THINGS))) {
                faults.add(found.toString());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void takes_a_photo_with_a_short_film_behind_it() {
        byte[] film = "\0\0\0\30ftypmp42\0\0\0\0mp42isom".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(ready(Photos.joined(Photos.camera(400, 300, 1), film)).sizes()).hasSize(2);
    }

    @Test
    void refuses_what_is_no_picture_at_all() {
        assertThat(refused(new byte[0])).isEqualTo(FileRefusal.EMPTY);
        assertThat(refused("<svg onload='x()'/>".getBytes())).isEqualTo(FileRefusal.UNKNOWN_FORMAT);
        assertThat(refused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xd9}))
                .isEqualTo(FileRefusal.DAMAGED);
    }

    private PreparedPicture.Ready ready(byte[] content) {
        return switch (prepare.prepare(content, ZONE)) {
            case PreparedPicture.Ready ready -> ready;
            case PreparedPicture.Refused(var why) -> throw new AssertionError(why);
        };
    }

    private FileRefusal refused(byte[] content) {
        return switch (prepare.prepare(content, ZONE)) {
            case PreparedPicture.Ready ready -> throw new AssertionError("was taken");
            case PreparedPicture.Refused(var why) -> why;
        };
    }

    private static String redCorner(BufferedImage seen) {
        int right = seen.getWidth() - 10;
        int low = seen.getHeight() - 10;
        var found = new ArrayList<String>();
        for (int y : new int[] {10, low}) {
            for (int x : new int[] {10, right}) {
                if (near(seen.getRGB(x, y), RED)) {
                    found.add((y == 10 ? "upper " : "lower ") + (x == 10 ? "left" : "right"));
                } else {
                    assertColour(seen, x, y, BLUE);
                }
            }
        }
        return String.join(" and ", found);
    }

    private static void assertColour(BufferedImage seen, int x, int y, int colour) {
        assertThat(near(seen.getRGB(x, y), colour))
                .as("#%06x at %d, %d, expected #%06x", seen.getRGB(x, y) & 0xffffff, x, y, colour)
                .isTrue();
    }

    /** JPEG does not keep values exactly. */
    private static boolean near(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > 10) {
                return false;
            }
        }
        return true;
    }

    /** Where the first picture of a GIF without extensions begins: behind the colour table. */
    private static int pictureBlock(byte[] gif) {
        int at = 13 + ((gif[10] & 0x80) == 0 ? 0 : 3 << (gif[10] & 7) + 1);
        while (gif[at] == 0x21) {
            at += 2;
            while (gif[at] != 0) {
                at += (gif[at] & 0xff) + 1;
            }
            at++;
        }
        return at;
    }

    private static byte[] sample(String name) throws IOException {
        try (var in = PreparePictureTest.class.getResourceAsStream("/media/" + name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("<b>halo</b>".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] packed(byte[] plain) {
        var out = new ByteArrayOutputStream();
        try (var packed = new java.util.zip.DeflaterOutputStream(out)) {
            packed.write(plain);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
