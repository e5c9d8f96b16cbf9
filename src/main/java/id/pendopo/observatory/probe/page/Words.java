package id.pendopo.observatory.probe.page;

/** Text as it is gathered: blanks of any kind and number become one space or one line end. */
final class Words {
    private final StringBuilder out = new StringBuilder();

    /** Whole pieces at once where nothing in them has to change, as in most texts. */
    void add(String words) {
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c > ' ' && c < 128) {
                continue;
            }
            if (c == ' ' ? !endsBlank(i > start ? words.charAt(i - 1) : lastChar()) : !isBlank(c)) {
                continue;
            }
            out.append(words, start, i);
            start = i + 1;
            if (!endsBlank(lastChar())) {
                out.append(' ');
            }
        }
        out.append(words, start, words.length());
    }

    /** Ends the line if one was begun. */
    void newLine() {
        if (lastChar() != '\n') {
            out.append('\n');
        }
    }

    /** A line end in any case. */
    void emptyLine() {
        out.append('\n');
    }

    int length() {
        return out.length();
    }

    String from(int start) {
        return out.substring(Math.min(start, out.length()));
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private char lastChar() {
        return out.isEmpty() ? '\n' : out.charAt(out.length() - 1);
    }

    private static boolean endsBlank(char last) {
        return last == ' ' || last == '\n';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
