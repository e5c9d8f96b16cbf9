package id.pendopo.observatory.date;

import java.util.Arrays;

/**
 * Text made plain: entities decoded, white space collapsed, digits, dashes and quotes folded to
 * their simple forms, invisible characters dropped. Remembers where numbers begin, for that is
 * where a date may stand.
 */
final class TextBuffer {
    char[] chars;
    int length;
    int[] numbers = new int[64];
    int numberCount;

    TextBuffer(int capacity) {
        chars = new char[Math.max(64, capacity)];
    }

    static TextBuffer of(String text) {
        TextBuffer buffer = new TextBuffer(text.length() + 1);
        buffer.append(text.toCharArray(), 0, text.length());
        return buffer;
    }

    /** Appends marked-up text that holds no tags. */
    void append(char[] source, int from, int to) {
        if (chars.length - length <= to - from) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + to - from + 64));
        }
        int at = from;
        while (at < to) {
            char next = source[at];
            if (next == '&') {
                at = appendEntity(source, at, to);
            } else {
                if (next > '9' && next < 127) {
                    chars[length++] = next;
                } else {
                    put(next);
                }
                at++;
            }
        }
    }

    /**
     * A gap between two pieces of text, as a tag makes one.
     *
     * @param mark a space inside a line, a line feed between lines
     */
    void gap(char mark) {
        if (length > 0 && chars[length - 1] <= ' ') {
            chars[length - 1] = mark == '\n' ? mark : chars[length - 1];
        } else if (length > 0 && length < chars.length) {
            chars[length++] = mark;
        }
    }

    private void put(char raw) {
        char next = raw < 127 ? raw : Entities.fold(raw);
        if (next <= ' ') {
            if (next != 0) {
                gap(' ');
            }
            return;
        }
        if (next >= '0' && next <= '9' && !endsWithDigit()) {
            if (numberCount == numbers.length) {
                numbers = Arrays.copyOf(numbers, numberCount * 2);
            }
            numbers[numberCount++] = length;
        }
        chars[length++] = next;
    }

    private boolean endsWithDigit() {
        return length > 0 && chars[length - 1] >= '0' && chars[length - 1] <= '9';
    }

    private int appendEntity(char[] source, int from, int to) {
        int end = Entities.end(source, from, to);
        if (end < 0) {
            chars[length++] = '&';
            return from + 1;
        }
        int decoded = Entities.decode(source, from + 1, end);
        if (decoded < 0) {
            chars[length++] = '&';
            return from + 1;
        }
        if (decoded <= Character.MAX_VALUE) {
            put((char) decoded);
        }
        return end + 1;
    }

    String text(int from, int to) {
        return new String(chars, from, to - from);
    }

    String text() {
        return text(0, length);
    }
}
