package id.pendopo.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one deep colour of a city, on which white text stands.
 *
 * @param hex as {@code #0f5e5c}, lower case
 */
public record BrandColour(String hex) {
    /** Contrast that WCAG 2.2 asks of text of normal size (criterion 1.4.3, AA). */
    public static final double LEAST_CONTRAST = 4.5;

    private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");

    public static final BrandColour DEFAULT = new BrandColour("#0f5e5c");

    private static final int RED = 1;
    private static final int GREEN = 3;
    private static final int BLUE = 5;

    public BrandColour {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "Brand colour '%s' has the wrong form, expected #rrggbb".formatted(hex));
        }
    }

    /** Reads what a person wrote, with or without the hash; empty if it is no colour. */
    public static Optional<BrandColour> read(String written) {
        String low = written.strip().toLowerCase(Locale.ROOT);
        String hex = low.startsWith("#") ? low : "#" + low;
        return FORM.matcher(hex).matches() ? Optional.of(new BrandColour(hex)) : Optional.empty();
    }

    /** The contrast with white, from 1 to 21, by the formula of WCAG 2.2. */
    public double contrastWithWhite() {
        double luminance = 0.2126 * channel(RED) + 0.7152 * channel(GREEN) + 0.0722 * channel(BLUE);
        return 1.05 / (luminance + 0.05);
    }

    public boolean readable() {
        return contrastWithWhite() >= LEAST_CONTRAST;
    }

    private double channel(int at) {
        double share = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
