package id.pendopo.newsroom.card;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a card can measure, in pixels, and what of it no network covers or cuts.
 *
 * <p>Stories: about an eighth above and a sixth below belong to the network's own buttons.
 */
public enum CardSize {
    SQUARE(1080, 1080, 72, 72, 72, 1.0),
    /** The tallest that a feed takes; the profile's grid cuts 34 pixels off each side. */
    PORTRAIT(1080, 1350, 72, 80, 80, 1.06),
    STORY(1080, 1920, 72, 250, 340, 1.1),
    LINK(1200, 630, 60, 52, 52, 0.74),
    VIDEO(1280, 720, 68, 60, 60, 0.86);

    private final int width;
    private final int height;
    private final int side;
    private final int top;
    private final int bottom;
    private final double scale;

    CardSize(int width, int height, int side, int top, int bottom, double scale) {
        this.width = width;
        this.height = height;
        this.side = side;
        this.top = top;
        this.bottom = bottom;
        this.scale = scale;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Free on the left and on the right. */
    public int side() {
        return side;
    }

    /** Free above. */
    public int top() {
        return top;
    }

    /** Free below. */
    public int bottom() {
        return bottom;
    }

    /** How large its letters begin, against those of a square. */
    public double scale() {
        return scale;
    }

    public boolean wide() {
        return width > height;
    }

    /** In addresses and names of files, as {@code 1080x1350}. */
    public String word() {
        return width + "x" + height;
    }

    /** The size with the word; empty if there is none. */
    public static Optional<CardSize> of(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(s -> s.word().equals(low)).findFirst();
    }
}
