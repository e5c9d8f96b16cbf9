package id.pendopo.newsroom.card.draw;

import id.pendopo.directory.BrandColour;
import id.pendopo.platform.web.page.Colour;

/** The colours of a card, from the one of the city; letters always read well on their ground. */
public final class Palette {
    /** WCAG 2.2, criterion 1.4.3 (AA): letters of usual size. */
    public static final double LETTERS = 4.5;

    /** WCAG 2.2, criterion 1.4.11: bars, marks and lines that say something. */
    public static final double SHAPES = 3.0;

    private static final Colour INK = Colour.of("#1c2523");
    private static final Colour MUTED = Colour.of("#56625f");
    private static final Colour MIST = Colour.of("#f6f3ed");
    private static final Colour TURMERIC = Colour.of("#d98e04");
    private static final double STEP = 0.08;

    private final Colour brand;
    private final Colour deep;
    private final Colour soft;

    public Palette(BrandColour city) {
        brand = Colour.of(city.hex()).legibleOnWhite();
        deep = brand.mixed(Colour.BLACK, 0.42);
        soft = brand.mixed(Colour.WHITE, 0.91);
    }

    /** A tone as it is, to fill with. */
    public Colour fill(Tone tone) {
        return switch (tone) {
            case PAPER -> Colour.WHITE;
            case MIST -> MIST;
            case SOFT -> soft;
            case BRAND -> brand;
            case DEEP -> deep;
            case ACCENT -> TURMERIC;
            case INK -> INK;
            case MUTED -> MUTED;
        };
    }

    /** The tone for letters on a ground: as near to itself as reading allows. */
    public Colour letters(Tone tone, Colour ground) {
        return legible(turned(tone, ground), ground, LETTERS);
    }

    /** On a dark ground ink is white, and what is muted a little less so. */
    private Colour turned(Tone tone, Colour ground) {
        if (!dark(ground)) {
            return fill(tone);
        }
        return switch (tone) {
            case INK, BRAND, DEEP -> Colour.WHITE;
            case MUTED -> Colour.WHITE.mixed(ground, 0.2);
            case PAPER, MIST, SOFT, ACCENT -> fill(tone);
        };
    }

    /** The tone for a shape with a meaning on a ground. */
    public Colour shape(Tone tone, Colour ground) {
        return legible(fill(tone), ground, SHAPES);
    }

    /** A panel that lifts itself a little from its ground; letters on it are asked for anew. */
    public Colour panel(Colour ground) {
        return dark(ground)
                ? ground.mixed(Colour.WHITE, 0.12)
                : ground.equals(Colour.WHITE) ? soft : Colour.WHITE;
    }

    /** What only decorates, hardly seen. */
    public Colour whisper(Colour ground) {
        return dark(ground) ? ground.mixed(Colour.WHITE, 0.13) : ground.mixed(brand, 0.13);
    }

    static boolean dark(Colour ground) {
        return ground.contrast(Colour.WHITE) > ground.contrast(Colour.BLACK);
    }

    private static Colour legible(Colour wanted, Colour ground, double least) {
        Colour away = dark(ground) ? Colour.WHITE : Colour.BLACK;
        Colour colour = wanted;
        while (colour.contrast(ground) < least && !colour.equals(away)) {
            colour = nearer(colour, away);
        }
        return colour;
    }

    private static Colour nearer(Colour colour, Colour away) {
        Colour mixed = colour.mixed(away, STEP);
        return mixed.equals(colour) ? away : mixed;
    }
}
