package id.pendopo.observatory.date;

/** Character references of HTML, as far as they stand in or beside dates and titles. */
final class Entities {
    private static final WordTable NAMES =
            WordTable.of(
                    "32 nbsp ensp emsp thinsp hairsp numsp puncsp",
                    "38 amp",
                    "60 lt",
                    "62 gt",
                    "34 quot ldquo rdquo bdquo",
                    "39 apos lsquo rsquo sbquo",
                    "45 ndash mdash minus hyphen dash horbar",
                    "47 sol",
                    "46 period",
                    "44 comma",
                    "58 colon",
                    "40 lpar",
                    "41 rpar",
                    "124 vert verbar",
                    "173 shy",
                    "169 copy",
                    "183 middot centerdot",
                    "187 raquo",
                    "171 laquo",
                    "8226 bull bullet",
                    "228 auml",
                    "246 ouml",
                    "252 uuml",
                    "223 szlig",
                    "233 eacute",
                    "232 egrave",
                    "224 agrave",
                    "251 ucirc",
                    "231 ccedil",
                    "186 ordm",
                    "176 deg",
                    "8230 hellip");

    private static final int LONGEST = 12;

    private Entities() {}

    /** The offset of the semicolon of a reference at an ampersand; -1 if there is none near. */
    static int end(char[] source, int ampersand, int to) {
        int stop = Math.min(to, ampersand + LONGEST);
        for (int i = ampersand + 1; i < stop; i++) {
            char next = source[i];
            if (next == ';') {
                return i > ampersand + 1 ? i : -1;
            }
            if (!Character.isLetterOrDigit(next) && next != '#') {
                return -1;
            }
        }
        return -1;
    }

    /** The code point between ampersand and semicolon; -1 if unknown. */
    static int decode(char[] source, int from, int to) {
        if (source[from] != '#') {
            int known = NAMES.get(source, from, to);
            return known == 0 ? -1 : known;
        }
        boolean hex = from + 1 < to && (source[from + 1] | 0x20) == 'x';
        int value = 0;
        for (int i = from + (hex ? 2 : 1); i < to; i++) {
            int digit = Character.digit(source[i], hex ? 16 : 10);
            if (digit < 0 || value > Character.MAX_CODE_POINT) {
                return -1;
            }
            value = value * (hex ? 16 : 10) + digit;
        }
        return value == 0 ? -1 : value;
    }

    /** The simple form of a character outside ASCII; 0 to drop it. */
    static char fold(char raw) {
        if (raw < 0xA0) {
            return raw == 0x7F || raw >= 0x80 ? ' ' : raw;
        }
        return switch (raw) {
            case '\u00A0', '\u202F', '\u3000', '\u2028', '\u2029', '\u1680' -> ' ';
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF' ->
                    0;
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE63' ->
                    '-';
            case '\u2018', '\u2019', '\u201B', '\u00B4', '\u02BC', '\u2032', '\u02B9' -> '\'';
            case '\u2044', '\u2215' -> '/';
            case '\u2024' -> '.';
            default -> foldRange(raw);
        };
    }

    private static char foldRange(char raw) {
        if (raw >= 0x2000 && raw <= 0x200A) {
            return ' ';
        }
        if (raw >= 0xFF01 && raw <= 0xFF5E) {
            return (char) (raw - 0xFEE0);
        }
        if (raw >= 0x660 && Character.isDigit(raw)) {
            return (char) ('0' + Character.digit(raw, 10));
        }
        return raw;
    }
}
