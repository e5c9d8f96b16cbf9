package id.pendopo.newsroom.card.draw;

/** How letters look. Sizes are pixels on a square card before anything is fitted. */
public enum Style {
    HEADLINE(88, CardFonts.Weight.EXTRA, 1.12, -0.02),
    TITLE(64, CardFonts.Weight.EXTRA, 1.16, -0.015),
    SUBTITLE(44, CardFonts.Weight.BOLD, 1.25, -0.005),
    LEAD(39, CardFonts.Weight.MEDIUM, 1.42, 0),
    BODY(34, CardFonts.Weight.MEDIUM, 1.42, 0),
    STRONG(34, CardFonts.Weight.BOLD, 1.32, 0),
    SMALL(26, CardFonts.Weight.MEDIUM, 1.36, 0),
    LABEL(26, CardFonts.Weight.BOLD, 1.3, 0.02),
    NUMBER(96, CardFonts.Weight.EXTRA, 1.08, -0.02),
    QUOTE(62, CardFonts.Weight.BOLD, 1.3, -0.01);

    private final double size;
    private final CardFonts.Weight weight;
    private final double leading;
    private final double tracking;

    Style(double size, CardFonts.Weight weight, double leading, double tracking) {
        this.size = size;
        this.weight = weight;
        this.leading = leading;
        this.tracking = tracking;
    }

    double size() {
        return size;
    }

    CardFonts.Weight weight() {
        return weight;
    }

    /** From line to line, in sizes. */
    double leading() {
        return leading;
    }

    /** Between letters, in sizes. */
    double tracking() {
        return tracking;
    }
}
