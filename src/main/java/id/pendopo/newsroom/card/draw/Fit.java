package id.pendopo.newsroom.card.draw;

/**
 * How much everything gives way so that all of it fits.
 *
 * @param scale of letters and gaps
 * @param cut 0, then more and more: without optional parts, fewer lines, fewer rows
 */
record Fit(double scale, int cut) {
    /** From here on lists and charts go that the template calls optional. */
    static final int WITHOUT_EXTRAS = 1;

    /** From here on optional texts go. */
    static final int WITHOUT = 4;

    static final int LAST = 10;

    private static final int[] LINES = {0, 0, 1, 2, 1, 2, 2, 3, 3, 4, 8};
    private static final int[] ROWS = {0, 0, 0, 0, 0, 1, 2, 3, 4, 6, 8};

    int lines(int most) {
        return Math.max(1, most - LINES[cut]);
    }

    /** How many of the rows there are. */
    int rows(int most) {
        return Math.max(1, most - ROWS[cut]);
    }

    double of(double pixels) {
        return pixels * scale;
    }
}
