package id.pendopo.newsroom.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Makes pictures with a known corner: red in the upper left quarter, blue elsewhere. */
public final class Photos {
    private Photos() {}

    public static byte[] jpeg(int width, int height) {
        return written(corner(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return written(corner(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    public static byte[] gif(int width, int height) {
        return written(corner(width, height, BufferedImage.TYPE_INT_RGB), "gif");
    }

    /** Nothing but clear pixels. */
    public static byte[] clearPng(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** A JPEG as a camera writes it: with EXIF, XMP, IPTC and a comment. */
    public static byte[] camera(int width, int height, int orientation) {
        byte[] exif = Exif.of(orientation, -7.977, 112.634, "2026:11:20 09:30:00", "+07:00");
        return withSegments(
                jpeg(width, height),
                segment(0xe1, "Exif\0\0", exif),
                segment(
                        0xe1,
                        "http://ns.adobe.com/xap/1.0/\0",
                        "<x:xmpmeta xmlns:x='adobe:ns:meta/'>RAHASIA!</x:xmpmeta>".getBytes()),
                segment(0xed, "Photoshop 3.0\0", "8BIM\4\4\0\0\0\0\0\10RAHASIA!".getBytes()),
                segment(0xfe, "", "RAHASIA!".getBytes()));
    }

    public static byte[] withExif(byte[] jpeg, byte[] exif) {
        return withSegments(jpeg, segment(0xe1, "Exif\0\0", exif));
    }

    public static byte[] withComment(byte[] jpeg, String comment) {
        return withSegments(jpeg, segment(0xfe, "", comment.getBytes(StandardCharsets.UTF_8)));
    }

    /** A PNG that is valid to its last byte and unpacks to so many white pixels. */
    public static byte[] bomb(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk(out, "IHDR", head.put((byte) 1).put((byte) 0).array());
        chunk(out, "IDAT", deflated((long) height * (width / 8 + 1)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** The PNG with one more chunk behind its head. */
    public static byte[] withChunk(byte[] png, String name, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        chunk(out, name, content);
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }

    public static byte[] deflated(long zeros) {
        var out = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(out, new Deflater(9))) {
            var piece = new byte[1 << 16];
            for (long left = zeros; left > 0; left -= piece.length) {
                packed.write(piece, 0, (int) Math.min(left, piece.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] written(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage corner(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.BLUE);
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height / 2);
        brush.dispose();
        return image;
    }

    private static byte[] withSegments(byte[] jpeg, byte[]... segments) {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        for (byte[] segment : segments) {
            out.writeBytes(segment);
        }
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] segment(int marker, String head, byte[] content) {
        byte[] name = head.getBytes(StandardCharsets.ISO_8859_1);
        int length = 2 + name.length + content.length;
        return joined(
                new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length},
                name,
                content);
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(letters);
        sum.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(letters);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
