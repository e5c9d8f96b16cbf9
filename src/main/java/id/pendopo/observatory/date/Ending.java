package id.pendopo.observatory.date;

/**
 * The next end mark of scripts, styles or comments. Remembers what it found, so that a page full of
 * unclosed ones is not searched again for each.
 */
final class Ending {
    private final String html;
    private final String lower;
    private final String upper;
    private int nextLower = -1;
    private int nextUpper = -1;

    Ending(String html, String lower, String upper) {
        this.html = html;
        this.lower = lower;
        this.upper = upper;
    }

    /** The offset of the next mark in either case; the length of the page if there is none. */
    int after(int from) {
        if (nextLower < from) {
            nextLower = found(html.indexOf(lower, from));
        }
        if (nextUpper < from) {
            nextUpper = found(html.indexOf(upper, from));
        }
        return Math.min(nextLower, nextUpper);
    }

    private int found(int index) {
        return index < 0 ? html.length() : index;
    }
}
