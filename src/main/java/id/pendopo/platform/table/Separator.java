package id.pendopo.platform.table;

import java.util.ArrayList;
import java.util.List;

/** Tells by what the cells of a CSV file are parted. Indonesian Excel writes semicolons. */
final class Separator {
    private static final char[] CANDIDATES = {';', ',', '\t', '|'};
    private static final int LINES = 20;

    private Separator() {}

    /** The one that parts the header and most of the next lines into equally many cells. */
    static char of(String text) {
        List<String> lines = lines(text);
        char best = ',';
        long most = 0;
        for (char candidate : CANDIDATES) {
            long found = weight(lines, candidate);
            if (found > most) {
                most = found;
                best = candidate;
            }
        }
        return best;
    }

    private static long weight(List<String> lines, char candidate) {
        if (lines.isEmpty()) {
            return 0;
        }
        long inHeader = count(lines.getFirst(), candidate);
        long alike = lines.stream().filter(line -> count(line, candidate) == inHeader).count();
        return inHeader == 0 ? 0 : inHeader + 100 * alike / lines.size();
    }

    private static long count(String line, char candidate) {
        return line.chars().filter(c -> c == candidate).count();
    }

    /** The first lines that are not blank, without what stands in quotation marks. */
    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length() && lines.size() < LINES; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                finish(line, lines);
            } else if (!quoted) {
                line.append(c);
            }
        }
        finish(line, lines);
        return lines;
    }

    private static void finish(StringBuilder line, List<String> lines) {
        if (!line.toString().isBlank()) {
            lines.add(line.toString());
        }
        line.setLength(0);
    }
}
