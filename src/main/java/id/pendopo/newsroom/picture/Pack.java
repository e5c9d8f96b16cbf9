package id.pendopo.newsroom.picture;

import java.awt.color.ColorSpace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes JPEG in sRGB with the few tables it needs and no word more. */
final class Pack {
    /** Where photos on a phone show no difference any more to what is twice as heavy. */
    private static final float QUALITY = 0.8f;

    /** From here on a coarse picture first pays for itself. */
    private static final int PROGRESSIVE_FROM = 640;

    private Pack() {}

    static byte[] jpeg(Pixels pixels) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = new JPEGImageWriteParam(null);
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            how.setOptimizeHuffmanTables(true);
            if (pixels.width() >= PROGRESSIVE_FROM) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            var space = ColorSpace.getInstance(ColorSpace.CS_sRGB);
            writer.write(null, new IIOImage(pixels.in(space), null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a JPEG into memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
