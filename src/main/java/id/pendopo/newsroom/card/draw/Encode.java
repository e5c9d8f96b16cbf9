package id.pendopo.newsroom.card.draw;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes a card as JPEG or PNG, by Java's own writers whatever else is installed. */
final class Encode {
    private static final float QUALITY = 0.9f;
    private static final float QUICK = 0.75f;
    private static final String OWN = "com.sun.imageio";
    private static final String FORM = "javax_imageio_jpeg_image_1.0";

    private Encode() {}

    static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = writer("jpeg");
        var how = new JPEGImageWriteParam(null);
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        IIOMetadata meta = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), how);
        try {
            Node form = meta.getAsTree(FORM);
            fullColour(form);
            meta.setFromTree(FORM, form);
        } catch (IIOInvalidTreeException e) {
            throw new IllegalStateException("Java's JPEG writer refuses its own form", e);
        }
        return written(writer, new IIOImage(image, null, meta), how);
    }

    static byte[] png(BufferedImage image) {
        ImageWriter writer = writer("png");
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUICK);
        return written(writer, new IIOImage(image, null, null), how);
    }

    /** Colour for every pixel, not for every fourth: the edges of coloured letters stay clean. */
    private static void fullColour(Node node) {
        if (node instanceof Element element && element.getNodeName().equals("componentSpec")) {
            element.setAttribute("HsamplingFactor", "1");
            element.setAttribute("VsamplingFactor", "1");
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            fullColour(child);
        }
    }

    private static byte[] written(ImageWriter writer, IIOImage image, ImageWriteParam how) {
        var bytes = new ByteArrayOutputStream(1 << 17);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, image, how);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a card into memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriter writer(String format) {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith(OWN)) {
                return writer;
            }
        }
        throw new IllegalStateException("Every Java writes " + format);
    }
}
