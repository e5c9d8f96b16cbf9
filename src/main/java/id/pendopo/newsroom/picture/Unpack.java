package id.pendopo.newsroom.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import id.pendopo.newsroom.FileRefusal;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;

/** Unpacks the first picture of a file, coarser the larger it is, on white where it is clear. */
final class Unpack {
    /** What is held unpacked at once: three bytes each. */
    private static final long HELD_PIXELS = 20_000_000;

    private static final int BANDS = 3;

    private Unpack() {}

    /**
     * Pixels and the colour space their values are meant in.
     *
     * @param space any with red, green and blue
     */
    record Unpacked(Pixels pixels, ColorSpace space) {}

    static Unpacked of(Bytes file, Parts parts) throws Unfit {
        ImageReader reader = reader(parts.format());
        try (var input = new ByteArrayImageInputStream(file.all())) {
            // Metadata is not parsed: what there is to know was read from the parts.
            reader.setInput(input, true, true);
            var how = reader.getDefaultReadParam();
            int every = every(parts.pixels());
            how.setSourceSubsampling(every, every, 0, 0);
            return flat(reader.read(0, how), parts);
        } catch (IOException | RuntimeException e) {
            // Decoders answer broken files with exceptions of all kinds.
            throw new Unfit(FileRefusal.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    /** Every how many pixels one is kept; the picture stays larger than what is made of it. */
    static int every(long pixels) {
        int every = 1;
        while (pixels / ((long) every * every) > HELD_PIXELS) {
            every++;
        }
        return every;
    }

    private static ImageReader reader(Format format) throws Unfit {
        return switch (format) {
            case JPEG -> registered("jpeg", JPEGImageReaderSpi.class);
            case PNG -> registered("png", ImageReaderSpi.class);
            case GIF -> registered("gif", ImageReaderSpi.class);
            case WEBP -> registered("webp", WebPImageReaderSpi.class);
        };
    }

    /** Several readers of JPEG are registered; one of them bears CMYK and broken profiles. */
    private static ImageReader registered(String format, Class<? extends ImageReaderSpi> provider)
            throws Unfit {
        for (var readers = ImageIO.getImageReadersByFormatName(format); readers.hasNext(); ) {
            ImageReader reader = readers.next();
            if (provider.isInstance(reader.getOriginatingProvider())) {
                return reader;
            }
        }
        throw new Unfit(FileRefusal.UNKNOWN_FORMAT);
    }

    private static Unpacked flat(BufferedImage image, Parts parts) {
        ColorSpace space = image.getColorModel().getColorSpace();
        if (space.getType() == ColorSpace.TYPE_RGB
                && image.getRaster().getDataBuffer() instanceof DataBufferByte data
                && image.getSampleModel() instanceof ComponentSampleModel model
                && model.getNumBands() == BANDS
                && image.getRaster().getParent() == null) {
            return new Unpacked(copied(image, data.getData(), model), meant(space, parts));
        }
        return new Unpacked(
                painted(image), meant(ColorSpace.getInstance(ColorSpace.CS_sRGB), parts));
    }

    static Pixels copied(BufferedImage image, byte[] data, ComponentSampleModel model) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] bands = model.getBandOffsets();
        int step = model.getPixelStride();
        var rgb = new byte[width * height * BANDS];
        int to = 0;
        for (int y = 0; y < height; y++) {
            int from = y * model.getScanlineStride();
            for (int x = 0; x < width; x++, from += step) {
                rgb[to++] = data[from + bands[0]];
                rgb[to++] = data[from + bands[1]];
                rgb[to++] = data[from + bands[2]];
            }
        }
        return new Pixels(width, height, rgb);
    }

    /** Whatever else Java can draw (palettes, grey, clear parts, other depths), on white. */
    private static Pixels painted(BufferedImage image) {
        var paper =
                new BufferedImage(
                        image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D brush = paper.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        brush.drawImage(image, 0, 0, null);
        brush.dispose();
        var data = (DataBufferByte) paper.getRaster().getDataBuffer();
        return copied(paper, data.getData(), (ComponentSampleModel) paper.getSampleModel());
    }

    /** Java reads no profile from a PNG, so the values are still in that of the file. */
    private static ColorSpace meant(ColorSpace read, Parts parts) {
        if (parts.format() != Format.PNG || parts.profile().length == 0) {
            return read;
        }
        try {
            ICC_Profile profile = ICC_Profile.getInstance(parts.profile());
            return profile.getColorSpaceType() == ColorSpace.TYPE_RGB
                    ? new ICC_ColorSpace(profile)
                    : read;
        } catch (IllegalArgumentException e) {
            return read;
        }
    }
}
