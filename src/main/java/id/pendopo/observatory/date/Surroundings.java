package id.pendopo.observatory.date;

import static id.pendopo.observatory.date.DateReader.isDigit;

/** How the parts of a date are joined: marks, words, endings of ordinals, times between. */
final class Surroundings {
    /** Words between day, month and year. */
    private static final WordTable JOINTS =
            WordTable.of("1 of de del do bulan bln tahun thn th year the den");

    private static final WordTable ORDINALS = WordTable.of("1 st nd rd th er ste te ter");

    private final char[] text;
    private final int end;

    Surroundings(char[] text, int end) {
        this.text = text;
        this.end = end;
    }

    int space(int from) {
        int at = from;
        while (at < end && text[at] <= ' ') {
            at++;
        }
        return at;
    }

    /** The offset after at most three marks and two words that join the parts of a date. */
    int joined(int from) {
        int at = space(from);
        int marks = 0;
        int words = 0;
        while (at < end) {
            if (marks < 3 && ".,-/_\\'年月".indexOf(text[at]) >= 0) {
                marks++;
                at = space(at + 1);
                continue;
            }
            int stop = Spelling.word(text, at, end);
            if (words == 2 || JOINTS.get(text, at, stop) == 0) {
                return at;
            }
            words++;
            at = space(stop);
        }
        return at;
    }

    /** The end of a word before a number, joints skipped. */
    int joinedBack(int number) {
        int at = number;
        int marks = 0;
        while (at > 0 && (text[at - 1] <= ' ' || marks < 2 && ".,-/".indexOf(text[at - 1]) >= 0)) {
            marks += text[at - 1] <= ' ' ? 0 : 1;
            at--;
        }
        return at;
    }

    /** The offset after the ending of an ordinal number, else the same offset. */
    int ordinal(int from) {
        if (from < end && (text[from] == 'º' || text[from] == '°')) {
            return from + 1;
        }
        int at = from < end && text[from] == ' ' ? from + 1 : from;
        int stop = Spelling.word(text, at, end);
        return ORDINALS.get(text, at, stop) == 0 ? from : stop;
    }

    /** The offset after a time of day and a zone as {@code +0000}, else the same offset. */
    int time(int from) {
        int at = space(from);
        int colons = 0;
        int stop = at;
        while (stop < end && stop - at < 8 && (isDigit(text[stop]) || text[stop] == ':')) {
            colons += text[stop] == ':' ? 1 : 0;
            stop++;
        }
        if (colons == 0 || !isDigit(text[at])) {
            return from;
        }
        int zone = space(stop);
        boolean signed = zone + 5 < end && (text[zone] == '+' || text[zone] == '-');
        return signed && isDigit(text[zone + 1]) && isDigit(text[zone + 4]) ? zone + 5 : stop;
    }

    /** Whether two digits after the name of a month are a year. */
    boolean isShortYear(int nameEnd, int year, int yearEnd) {
        char before = text[year - 1];
        if (yearEnd < end
                && (text[yearEnd] == ':'
                        || text[yearEnd] == '.'
                                && yearEnd + 1 < end
                                && isDigit(text[yearEnd + 1]))) {
            return false;
        }
        boolean close = year == nameEnd + 1 && (before == '-' || before == '/' || before == '.');
        return close || before == '\'' || year == nameEnd + 1 && yearEnd == end;
    }

    /** Whether a word stands at an offset. */
    boolean isWord(int at, String word) {
        int stop = Spelling.word(text, at, end);
        if (stop - at != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (WordTable.lower(text[at + i]) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether month and day are set off by the same mark as year and month. */
    boolean sameMark(int first, int second) {
        char one = text[space(first)];
        int at = space(second);
        return at < end && (text[at] == one || one == '年' && text[at] == '月');
    }
}
