package id.pendopo.newsroom.picture;

import id.pendopo.newsroom.FileRefusal;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the pictures we show from the one a person sent. Pure: the same bytes give the same result.
 */
public final class PreparePicture {
    /** The widths we serve. */
    public static final List<Integer> WIDTHS = List.of(1920, 1280, 640, 320);

    /** Of what has to be unpacked whole: progressive JPEG, GIF and WebP. */
    private static final long MOST_LAYERED = 40_000_000;

    private static final int LONGEST_SIDE = 40_000;

    /** A strip of one row is no photo, and its smallest width has no height left. */
    private static final int STEEPEST = 50;

    private final long mostPixels;

    /**
     * @param mostPixels of a picture, as its head tells before anything is unpacked
     */
    public PreparePicture(long mostPixels) {
        this.mostPixels = mostPixels;
    }

    /**
     * Looks, unpacks, turns, shrinks and packs again.
     *
     * @param zone of the city: cameras write the time without one
     */
    public PreparedPicture prepare(byte[] content, ZoneId zone) {
        try {
            return ready(new Bytes(content), zone);
        } catch (Unfit e) {
            return new PreparedPicture.Refused(e.why());
        }
    }

    private PreparedPicture ready(Bytes file, ZoneId zone) throws Unfit {
        if (file.length() == 0) {
            throw new Unfit(FileRefusal.EMPTY);
        }
        Parts parts = parts(file);
        checkSize(parts);
        Foreign.refuse(file, parts);
        Told told = Told.of(parts.exif(), zone);
        return new PreparedPicture.Ready(
                sizes(Unpack.of(file, parts), told.orientation(), parts),
                told.position(),
                told.taken(),
                parts.moving());
    }

    private static Parts parts(Bytes file) throws Unfit {
        Format format =
                Format.of(file.all()).orElseThrow(() -> new Unfit(FileRefusal.UNKNOWN_FORMAT));
        return switch (format) {
            case JPEG -> JpegParts.read(file);
            case PNG -> PngParts.read(file);
            case GIF -> GifParts.read(file);
            case WEBP -> WebpParts.read(file);
        };
    }

    private void checkSize(Parts parts) throws Unfit {
        long allowed = parts.layered() ? Math.min(mostPixels, MOST_LAYERED) : mostPixels;
        int longer = Math.max(parts.width(), parts.height());
        int shorter = Math.min(parts.width(), parts.height());
        if (parts.pixels() > allowed || longer > LONGEST_SIDE || longer / shorter > STEEPEST) {
            throw new Unfit(FileRefusal.TOO_MANY_PIXELS);
        }
    }

    private static List<PreparedPicture.Size> sizes(
            Unpack.Unpacked unpacked, int orientation, Parts parts) throws Unfit {
        boolean lying = orientation >= 5;
        int wide = lying ? parts.height() : parts.width();
        int high = lying ? parts.width() : parts.height();
        Pixels pixels = unpacked.pixels();
        int available = lying ? pixels.height() : pixels.width();
        int widest = Math.min(available, WIDTHS.getFirst());
        int height = height(wide, high, widest);
        // Small first: turning and converting colours costs by the pixel.
        Pixels small = lying ? pixels.shrunk(height, widest) : pixels.shrunk(widest, height);
        Pixels upright = inSrgb(small, unpacked.space()).upright(orientation);
        var sizes = new ArrayList<PreparedPicture.Size>();
        sizes.add(packed(upright));
        for (int width : WIDTHS) {
            if (width < widest) {
                upright = upright.shrunk(width, height(wide, high, width));
                sizes.add(packed(upright));
            }
        }
        return sizes;
    }

    private static int height(int wide, int high, int width) {
        return Math.max(1, Math.toIntExact(Math.round((double) high * width / wide)));
    }

    private static PreparedPicture.Size packed(Pixels pixels) {
        return new PreparedPicture.Size(pixels.width(), pixels.height(), Pack.jpeg(pixels));
    }

    private static Pixels inSrgb(Pixels pixels, ColorSpace space) throws Unfit {
        if (space.isCS_sRGB()) {
            return pixels;
        }
        var target =
                new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_3BYTE_BGR);
        try {
            new ColorConvertOp(null).filter(pixels.in(space), target);
        } catch (CMMException | IllegalArgumentException e) {
            // A profile that can not be used: the values as they are look nearly right.
            return pixels;
        }
        var data = (DataBufferByte) target.getRaster().getDataBuffer();
        return Unpack.copied(
                target, data.getData(), (ComponentSampleModel) target.getSampleModel());
    }
}
