package id.pendopo.observatory.date;

/** One tag, read in place; used again for the next. Tolerates whatever browsers tolerate. */
final class Tag {
    private static final int MOST = 16;

    private final char[] source;
    private final int end;
    private final int[] attributes = new int[MOST];
    private final int[] from = new int[MOST];
    private final int[] to = new int[MOST];
    private int count;

    /** From {@link Markup}, 0 for all others. */
    int element;

    boolean closing;
    boolean empty;

    Tag(char[] source) {
        this.source = source;
        this.end = source.length;
    }

    /**
     * Reads the tag at a less-than sign.
     *
     * @return the offset after the tag; the same offset if there is none
     */
    int read(int start) {
        count = 0;
        empty = false;
        int at = start + 1;
        closing = at < end && source[at] == '/';
        at += closing ? 1 : 0;
        int name = at;
        if (at >= end || !DateReader.isLetter(source[at])) {
            return start;
        }
        while (at < end && source[at] > ' ' && source[at] != '>' && source[at] != '/') {
            at++;
        }
        element = at - name > 10 ? 0 : Markup.ELEMENTS.get(source, name, at);
        return readAttributes(at);
    }

    private int readAttributes(int start) {
        int at = start;
        while (at < end) {
            char next = source[at];
            if (next == '>') {
                return at + 1;
            }
            if (next <= ' ' || next == '/') {
                empty = next == '/';
                at++;
            } else {
                empty = false;
                at = readAttribute(at);
            }
        }
        return end;
    }

    private int readAttribute(int name) {
        int at = name + 1;
        while (at < end && isNamePart(source[at])) {
            at++;
        }
        int nameEnd = at;
        while (at < end && source[at] <= ' ') {
            at++;
        }
        if (at >= end || source[at] != '=') {
            keep(name, nameEnd, at, at);
            return nameEnd;
        }
        at++;
        while (at < end && source[at] <= ' ') {
            at++;
        }
        return readValue(name, nameEnd, at);
    }

    private int readValue(int name, int nameEnd, int start) {
        int at = start;
        if (at < end && (source[at] == '"' || source[at] == '\'')) {
            char quote = source[at++];
            while (at < end && source[at] != quote) {
                at++;
            }
            keep(name, nameEnd, start + 1, at);
            return Math.min(end, at + 1);
        }
        while (at < end && source[at] > ' ' && source[at] != '>') {
            at++;
        }
        keep(name, nameEnd, start, at);
        return at;
    }

    private static boolean isNamePart(char c) {
        return c > ' ' && c != '=' && c != '>' && c != '/';
    }

    private void keep(int name, int nameEnd, int valueFrom, int valueTo) {
        int length = nameEnd - name;
        if (closing || count == MOST || length < 2 || length > 21) {
            return;
        }
        int attribute = Markup.ATTRIBUTES.get(source, name, nameEnd);
        if (attribute != 0) {
            attributes[count] = attribute;
            from[count] = valueFrom;
            to[count++] = valueTo;
        }
    }

    boolean has(int attribute) {
        return index(attribute) >= 0;
    }

    /** The index of an attribute for {@link #valueFrom}; -1 if the tag has none. */
    int index(int attribute) {
        for (int i = 0; i < count; i++) {
            if (attributes[i] == attribute) {
                return i;
            }
        }
        return -1;
    }

    int valueFrom(int index) {
        return from[index];
    }

    int valueTo(int index) {
        return to[index];
    }

    boolean hasAttributes() {
        return count > 0;
    }

    /** The decoded value of an attribute; empty if the tag has none. */
    String value(int attribute) {
        int index = index(attribute);
        if (index < 0 || to[index] - from[index] > 4_000) {
            return "";
        }
        TextBuffer decoded = new TextBuffer(to[index] - from[index]);
        decoded.append(source, from[index], to[index]);
        return decoded.text().strip();
    }
}
