package id.pendopo.sites.twin.calendar;

import java.nio.charset.StandardCharsets;

/** Writes lines of iCalendar (RFC 5545): folded by bytes, ended by CR LF, text escaped. */
final class CalendarText {
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    /** A property whose value is already in its form. */
    CalendarText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A property of type TEXT; left out if there is none. */
    CalendarText words(String name, String value) {
        return value.isBlank() ? this : line(name, escaped(value));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Section 3.3.11; control characters mean nothing there. */
    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Section 3.1: at most 75 bytes a line, never in the middle of a letter. */
    private void fold(String line) {
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            String written = Character.toString(letter);
            int bytes = written.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > LONGEST_LINE) {
                text.append("\r\n ");
                used = 1;
            }
            text.append(written);
            used += bytes;
            i += Character.charCount(letter);
        }
        text.append("\r\n");
    }
}
