package id.pendopo.newsroom.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes the containers of videos by hand: whole in form, with a moment of no picture in them. */
public final class Boxes {
    private Boxes() {}

    /** An MP4 of 12.5 seconds, 640 x 360, made at a place, by a device. */
    public static byte[] mp4(String codec) {
        return joined(
                box("ftyp", text("isom\0\0\2\0isomiso2avc1mp41")),
                box("moov", moov(codec)),
                box("mdat", new byte[4096]));
    }

    /** The same as some devices write it: the index last, the note of the maker in a uuid box. */
    public static byte[] indexLast() {
        return joined(
                box("ftyp", text("mp42\0\0\0\0mp42avc1")),
                box("uuid", text("RAHASIA! +12.3456+098.7654/")),
                box("mdat", new byte[2048]),
                box("moov", moov("avc1")));
    }

    public static byte[] quickTime() {
        return joined(box("ftyp", text("qt  \0\0\2\0qt  ")), box("moov", moov("avc1")));
    }

    public static byte[] heic(String brand, int width, int height) {
        byte[] sides = ByteBuffer.allocate(12).putInt(0).putInt(width).putInt(height).array();
        return joined(
                box("ftyp", text(brand + "\0\0\0\0mif1" + brand)),
                box("meta", joined(new byte[4], box("iprp", box("ipco", box("ispe", sides))))),
                box("mdat", new byte[64]));
    }

    /** A WebM of 320 x 240 with tags. */
    public static byte[] webm() {
        byte[] size =
                joined(element("B0", new byte[] {1, 0x40}), element("BA", new byte[] {(byte) 240}));
        byte[] tracks = element("1654AE6B", element("AE", element("E0", size)));
        byte[] tags = element("1254C367", text("LOCATION RAHASIA! -7.97+112.63"));
        return joined(
                element("1A45DFA3", element("4282", text("webm"))),
                element("18538067", joined(tracks, tags, element("1F43B675", new byte[500]))));
    }

    static byte[] box(String name, byte[] content) {
        return joined(
                ByteBuffer.allocate(4).putInt(content.length + 8).array(), text(name), content);
    }

    private static byte[] moov(String codec) {
        byte[] header =
                ByteBuffer.allocate(100)
                        .putInt(0)
                        .putInt(0)
                        .putInt(0)
                        .putInt(1000)
                        .putInt(12_500)
                        .array();
        byte[] track = new byte[84];
        ByteBuffer.wrap(track, 76, 8).putInt(640 << 16).putInt(360 << 16);
        byte[] entry = box(codec, new byte[78]);
        byte[] codecs = joined(new byte[4], new byte[] {0, 0, 0, 1}, entry);
        return joined(
                box("mvhd", header),
                box(
                        "trak",
                        joined(
                                box("tkhd", track),
                                box("mdia", box("minf", box("stbl", box("stsd", codecs)))))),
                box(
                        "udta",
                        joined(
                                box("\u00a9xyz", text("\0\22\25\u00c7-07.9770+112.6340/")),
                                box("\u00a9mod", text("RAHASIA!")))));
    }

    private static byte[] element(String id, byte[] content) {
        byte[] name = java.util.HexFormat.of().parseHex(id);
        byte[] size = ByteBuffer.allocate(8).putLong(0x0100000000000000L | content.length).array();
        return joined(name, size, content);
    }

    public static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
