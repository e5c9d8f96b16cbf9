package id.pendopo.platform.web.page;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of a brand, with the contrast arithmetic of WCAG 2.2.
 *
 * @param red from 0 to 255, as green and blue
 */
public record Colour(int red, int green, int blue) {
    public static final Colour WHITE = new Colour(255, 255, 255);
    public static final Colour BLACK = new Colour(0, 0, 0);

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double LEGIBLE = 5.5;

    /** Reads {@code #0f5e5c}; refuses any other form. */
    public static Colour of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "The colour \"%s\" is not of the form #0f5e5c".formatted(hex));
        }
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Colour(value >> 16, value >> 8 & 0xff, value & 0xff);
    }

    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** The contrast of the two, from 1 to 21. */
    public double contrast(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** The same hue, darkened until white text on it and it on a light ground read well. */
    public Colour legibleOnWhite() {
        Colour colour = this;
        while (colour.contrast(WHITE) < LEGIBLE) {
            colour = colour.mixed(BLACK, 0.06);
        }
        return colour;
    }

    /** This colour with a share, from 0 to 1, of another. */
    public Colour mixed(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share),
                mixed(green, other.green, share),
                mixed(blue, other.blue, share));
    }

    private static int mixed(int mine, int theirs, double share) {
        return (int) Math.round(mine * (1 - share) + theirs * share);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
