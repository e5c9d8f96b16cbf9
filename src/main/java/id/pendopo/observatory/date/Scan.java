package id.pendopo.observatory.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one pass over a page brought together. */
final class Scan {
    /** A value of an attribute that may be a date. */
    record Attribute(Origin origin, String name, String value, int flags, int offset) {}

    /** Which attribute. */
    enum Origin {
        META,
        ITEMPROP,
        PROPERTY,
        TIME,
        TITLE,
        DATA
    }

    /** A heading, or another element named a title. */
    record Heading(int level, int from, int to, int flags) {}

    /** A stretch of the page's source. */
    record Range(int from, int to) {}

    private static final int MOST = 600;

    final TextBuffer text;
    final List<Attribute> attributes = new ArrayList<>();
    final List<Heading> headings = new ArrayList<>();
    final List<Range> linked = new ArrayList<>();
    final List<Range> scripts = new ArrayList<>();
    String language = "";
    String title = "";
    String sharedTitle = "";
    String canonical = "";

    private int[] pieceFrom = new int[64];
    private int[] pieceFlags = new int[64];
    private int[] pieceMarked = new int[64];
    private int pieces;

    Scan(TextBuffer text) {
        this.text = text;
    }

    void add(Attribute attribute) {
        if (attributes.size() < MOST) {
            attributes.add(attribute);
        }
    }

    void add(Heading heading) {
        if (headings.size() < MOST) {
            headings.add(heading);
        }
    }

    /** Remembers where the numbers of a piece of text stand. */
    void addPiece(int from, int flags, int markedFrom) {
        if (pieces == pieceFrom.length) {
            pieceFrom = Arrays.copyOf(pieceFrom, pieces * 2);
            pieceFlags = Arrays.copyOf(pieceFlags, pieces * 2);
            pieceMarked = Arrays.copyOf(pieceMarked, pieces * 2);
        }
        pieceFrom[pieces] = from;
        pieceFlags[pieces] = flags;
        pieceMarked[pieces++] = markedFrom;
    }

    /** The index of the piece a place of the text lies in. */
    int piece(int offset) {
        int found = Arrays.binarySearch(pieceFrom, 0, pieces, offset);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    int flags(int piece) {
        return piece < pieces ? pieceFlags[piece] : 0;
    }

    int markedFrom(int piece) {
        return piece < pieces ? pieceMarked[piece] : 0;
    }
}
