package id.pendopo.observatory.date;

/** The ends of words and gaps in a plain text. */
final class Spelling {
    private static final int LONGEST = 16;

    private Spelling() {}

    static int space(char[] text, int from, int end) {
        int at = from;
        while (at < end && text[at] <= ' ') {
            at++;
        }
        return at;
    }

    static int word(char[] text, int from, int end) {
        int at = from;
        while (at < end && at - from <= LONGEST && DateReader.isLetter(text[at])) {
            at++;
        }
        return at;
    }

    /**
     * The beginning of a word that ends at an offset; apostrophes belong to words, as in Jum'at.
     */
    static int wordBack(char[] text, int to) {
        int at = to;
        while (at > 0
                && to - at <= LONGEST
                && (DateReader.isLetter(text[at - 1]) || text[at - 1] == '\'')) {
            at--;
        }
        return at;
    }
}
