package id.pendopo.observatory.date;

import static id.pendopo.observatory.date.DateReader.isDigit;
import static id.pendopo.observatory.date.DateReader.isLetter;

/** What stands beside a number: joints, ordinals, weekdays, and what forbids to read a date. */
final class Surroundings {
    /** Words between day, month and year. */
    private static final WordTable JOINTS =
            WordTable.of("1 of de del do bulan bln tahun thn th year the den");

    private static final WordTable ORDINALS = WordTable.of("1 st nd rd th er ste te ter");

    /** Words after which slashes and dots make a number, not a date. */
    private static final WordTable NUMBERED =
            WordTable.of(
                    "1 nomor no nomer nip nik npwp telp telepon tel phone fax hp wa whatsapp pasal perda"
                            + " perwali perbup uu pp sk versi version ver rp idr usd kode isbn issn rev"
                            + " ip kk covid norek rekening jam pukul pkl ayat bab rt rw va");

    private static final WordTable BEFORE_DATES =
            WordTable.of(
                    "1 tanggal tgl tertanggal hari the den dem der le am legi pahing pon wage kliwon");

    private static final WordTable CONNECTIONS =
            WordTable.of("1 sd dan and to hingga sampai bis und until till s d y e et");

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
            int stop = word(at);
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
        int stop = word(at);
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
        if (yearEnd < end && (text[yearEnd] == ':' || text[yearEnd] == '.' && follows(yearEnd))) {
            return false;
        }
        boolean close = year == nameEnd + 1 && (before == '-' || before == '/' || before == '.');
        return close || before == '\'' || year == nameEnd + 1 && yearEnd == end;
    }

    /** Whether the number is the rest of a decimal number, a time or a version. */
    boolean followsFraction(int number) {
        return number > 1 && ".:,".indexOf(text[number - 1]) >= 0 && isDigit(text[number - 2]);
    }

    /** Whether a date in numbers is in truth a piece of a longer or a named number. */
    boolean isNumbered(int number) {
        boolean tail = number > 1 && "-/._\\".indexOf(text[number - 1]) >= 0;
        return tail && isDigit(text[number - 2]) || isNamed(number) || followsAreaCode(number);
    }

    /** Whether a number is glued to a name: COVID-19. */
    boolean isPartOfName(int number) {
        return number > 0 && text[number - 1] == '-' && isNamed(number);
    }

    /** Whether only a dash or a word as "to" stands between two dates. */
    boolean areJoined(int firstEnd, int secondStart) {
        if (secondStart - firstEnd > 20) {
            return false;
        }
        boolean joint = false;
        int at = firstEnd;
        while (at < secondStart) {
            int stop = word(at);
            if (stop > at) {
                boolean known = CONNECTIONS.get(text, at, stop) != 0;
                if (!known && Calendar.weekday(text, at, stop) == 0) {
                    return false;
                }
                joint |= known;
                at = stop;
            } else {
                joint |= text[at] == '-' || text[at] == '&';
                at++;
            }
        }
        return joint;
    }

    /** Whether a longer number goes on after an offset. */
    boolean goesOn(int stop) {
        if (stop >= end || "-/._\\".indexOf(text[stop]) < 0 || !follows(stop)) {
            return false;
        }
        int digits = stop + 1;
        while (digits < end && isDigit(text[digits])) {
            digits++;
        }
        boolean clock = digits < end && (text[digits] == ':' || text[digits] == '.');
        return !(clock && digits - stop <= 3);
    }

    boolean isTimeOfDay(int number, int stop) {
        int next = space(stop);
        return isWord(next, "wib")
                || isWord(next, "wita")
                || isWord(next, "wit")
                || isNamed(number);
    }

    /** Whether eight digits stand for themselves: no telephone, staff or account number. */
    boolean standsAlone(int number, int stop) {
        boolean tail = number > 1 && "-.:,".indexOf(text[number - 1]) >= 0;
        if (tail && isDigit(text[number - 2]) || isNamed(number)) {
            return false;
        }
        if (stop >= end) {
            return true;
        }
        boolean letter = isLetter(text[stop]) && text[stop] != 'T';
        boolean more =
                text[stop] == ' ' && follows(stop) && stop + 2 < end && isDigit(text[stop + 2]);
        return !letter && !more && !(".,:".indexOf(text[stop]) >= 0 && follows(stop));
    }

    /** The weekday before a date, with the flag of its language; 0 if there is none. */
    int weekdayBefore(int start) {
        int to = start;
        for (int words = 0; words < 3; words++) {
            while (to > 0 && start - to < 24 && !isLetter(text[to - 1]) && text[to - 1] != ')') {
                if (isDigit(text[to - 1])) {
                    return 0;
                }
                to--;
            }
            int from = wordBack(to);
            int weekday = from == to ? 0 : Calendar.weekday(text, from, to);
            if (weekday != 0 || BEFORE_DATES.get(text, from, to) == 0) {
                return weekday;
            }
            to = from;
        }
        return 0;
    }

    /** The weekday after a date in brackets or after a comma; 0 if there is none. */
    int weekdayAfter(int stop) {
        int at = space(stop);
        if (at >= end || text[at] != '(' && text[at] != ',') {
            return 0;
        }
        int from = space(at + 1);
        return Calendar.weekday(text, from, word(from));
    }

    /** Whether an earlier day is joined to the date: 5-7 Mei, 17 dan 18/03/2021. */
    boolean isSpan(int start, int day) {
        int at = start;
        boolean joint = false;
        while (at > 0 && (text[at - 1] == ' ' || "-./&".indexOf(text[at - 1]) >= 0)) {
            joint |= text[at - 1] == '-' || text[at - 1] == '&';
            at--;
        }
        int word = wordBack(at);
        while (word < at && CONNECTIONS.get(text, word, at) != 0) {
            joint = true;
            at = word;
            while (at > 0 && " ./".indexOf(text[at - 1]) >= 0) {
                at--;
            }
            word = wordBack(at);
        }
        int digits = at;
        while (digits > 0 && isDigit(text[digits - 1])) {
            digits--;
        }
        boolean number = at - digits == 1 || at - digits == 2;
        boolean free = digits == 0 || text[digits - 1] <= ' ' || text[digits - 1] == '(';
        return joint
                && number
                && free
                && Integer.parseInt(new String(text, digits, at - digits)) < day;
    }

    /** Whether a word stands at an offset. */
    boolean isWord(int at, String word) {
        int stop = word(at);
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

    private boolean isNamed(int number) {
        int to = number;
        while (to > 0 && number - to < 6 && " .:#(-".indexOf(text[to - 1]) >= 0) {
            to--;
        }
        int from = wordBack(to);
        return from < to && NUMBERED.get(text, from, to) != 0;
    }

    private boolean followsAreaCode(int number) {
        int at = number - 1;
        if (at > 0 && text[at] == ' ') {
            at--;
        }
        int open = at - 1;
        while (open > 0 && at - open < 6 && isDigit(text[open])) {
            open--;
        }
        return at > 2 && text[at] == ')' && open >= 0 && text[open] == '(' && text[open + 1] == '0';
    }

    private boolean follows(int mark) {
        return mark + 1 < end && isDigit(text[mark + 1]);
    }

    private int word(int from) {
        int at = from;
        while (at < end && at - from <= 16 && isLetter(text[at])) {
            at++;
        }
        return at;
    }

    private int wordBack(int to) {
        int at = to;
        while (at > 0 && to - at <= 16 && (isLetter(text[at - 1]) || text[at - 1] == '\'')) {
            at--;
        }
        return at;
    }
}
