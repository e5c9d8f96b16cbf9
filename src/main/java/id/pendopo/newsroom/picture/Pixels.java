package id.pendopo.newsroom.picture;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.util.Arrays;

/**
 * A picture without anything but its pixels: red, green, blue, a byte each, row by row.
 *
 * @param rgb not copied; whoever makes it gives it away
 */
record Pixels(int width, int height, byte[] rgb) {
    private static final int BANDS = 3;

    Pixels {
        if (rgb.length != width * height * BANDS) {
            throw new IllegalArgumentException(
                    "%d bytes for %d x %d pixels, expected %d"
                            .formatted(rgb.length, width, height, width * height * BANDS));
        }
    }

    /** As Java's pictures are, in the colour space in which the values are meant. */
    BufferedImage in(ColorSpace space) {
        var raster =
                Raster.createInterleavedRaster(
                        new DataBufferByte(rgb, rgb.length),
                        width,
                        height,
                        width * BANDS,
                        BANDS,
                        new int[] {0, 1, 2},
                        null);
        var model =
                new ComponentColorModel(
                        space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, raster, false, null);
    }

    /** Turned and mirrored so that EXIF's orientation becomes 1. */
    Pixels upright(int orientation) {
        if (orientation == 1) {
            return this;
        }
        boolean lying = orientation >= 5;
        int wide = lying ? height : width;
        int high = lying ? width : height;
        var turned = new byte[rgb.length];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                int from = source(orientation, x, y) * BANDS;
                int to = (y * wide + x) * BANDS;
                turned[to] = rgb[from];
                turned[to + 1] = rgb[from + 1];
                turned[to + 2] = rgb[from + 2];
            }
        }
        return new Pixels(wide, high, turned);
    }

    /** Which pixel of this picture comes to the place. Source: EXIF 2.32, table 6. */
    private int source(int orientation, int x, int y) {
        return switch (orientation) {
            case 2 -> y * width + width - 1 - x;
            case 3 -> (height - 1 - y) * width + width - 1 - x;
            case 4 -> (height - 1 - y) * width + x;
            case 5 -> x * width + y;
            case 6 -> (height - 1 - x) * width + y;
            case 7 -> (height - 1 - x) * width + width - 1 - y;
            case 8 -> x * width + width - 1 - y;
            default -> y * width + x;
        };
    }

    /**
     * Smaller, each pixel the mean of the area it covers: no pattern shimmers, no edge is lost. The
     * same picture if it has the size already.
     */
    Pixels shrunk(int wide, int high) {
        if (wide == width && high == height) {
            return this;
        }
        var small = new byte[wide * high * BANDS];
        var row = new float[width * BANDS];
        double step = (double) height / high;
        for (int y = 0; y < high; y++) {
            mean(row, y * step, Math.min((y + 1) * step, height));
            across(row, small, y * wide * BANDS, wide);
        }
        return new Pixels(wide, high, small);
    }

    /** The mean of the rows from one height to another, parts of rows counted in part. */
    private void mean(float[] row, double from, double to) {
        Arrays.fill(row, 0);
        int last = Math.min((int) Math.ceil(to), height);
        for (int y = (int) from; y < last; y++) {
            float share = (float) ((Math.min(to, y + 1) - Math.max(from, y)) / (to - from));
            int at = y * width * BANDS;
            for (int i = 0; i < row.length; i++) {
                row[i] += share * (rgb[at + i] & 0xff);
            }
        }
    }

    private void across(float[] row, byte[] out, int start, int wide) {
        double step = (double) width / wide;
        for (int x = 0; x < wide; x++) {
            double from = x * step;
            double to = Math.min((x + 1) * step, width);
            float red = 0;
            float green = 0;
            float blue = 0;
            int last = Math.min((int) Math.ceil(to), width);
            for (int i = (int) from; i < last; i++) {
                float share = (float) ((Math.min(to, i + 1) - Math.max(from, i)) / (to - from));
                red += share * row[i * BANDS];
                green += share * row[i * BANDS + 1];
                blue += share * row[i * BANDS + 2];
            }
            int at = start + x * BANDS;
            out[at] = rounded(red);
            out[at + 1] = rounded(green);
            out[at + 2] = rounded(blue);
        }
    }

    private static byte rounded(float value) {
        return (byte) Math.min(255, Math.round(value));
    }
}
