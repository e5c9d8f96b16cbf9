package id.pendopo.observatory.probe.page;

import java.util.Arrays;

/** Text as it is gathered: blanks of any kind and number become one space or one line end. */
final class Words {
    private char[] out = new char[1024];
    private int length;

    /** Whole pieces at once where nothing in them has to change, as in most texts. */
    void add(String words) {
        int size = words.length();
        room(size + 1);
        int start = 0;
        char before = lastChar();
        for (int i = 0; i < size; i++) {
            char c = words.charAt(i);
            boolean stays = c > ' ' && c < 128 || (c == ' ' ? !endsBlank(before) : !isBlank(c));
            if (stays) {
                before = c;
                continue;
            }
            copy(words, start, i);
            start = i + 1;
            if (!endsBlank(before)) {
                out[length++] = ' ';
                before = ' ';
            }
        }
        copy(words, start, size);
    }

    /** Ends the line if one was begun. */
    void newLine() {
        if (lastChar() != '\n') {
            emptyLine();
        }
    }

    /** A line end in any case. */
    void emptyLine() {
        room(1);
        out[length++] = '\n';
    }

    int length() {
        return length;
    }

    String from(int start) {
        int from = Math.min(start, length);
        return new String(out, from, length - from);
    }

    @Override
    public String toString() {
        return new String(out, 0, length);
    }

    private void copy(String words, int from, int to) {
        words.getChars(from, to, out, length);
        length += to - from;
    }

    private void room(int more) {
        if (out.length - length < more) {
            out = Arrays.copyOf(out, Math.max(out.length * 2, length + more));
        }
    }

    private char lastChar() {
        return length == 0 ? '\n' : out[length - 1];
    }

    private static boolean endsBlank(char last) {
        return last == ' ' || last == '\n';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
