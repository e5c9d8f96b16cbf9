package id.pendopo.observatory.date;

import static id.pendopo.observatory.date.DateReader.isDigit;
import static id.pendopo.observatory.date.DateReader.isLetter;

/** What stands beside a date: its weekday, and another day it is the end of a span with. */
final class Companions {
    private static final WordTable BEFORE_DATES =
            WordTable.of(
                    "1 tanggal tgl tertanggal hari the den dem der le am legi pahing pon wage kliwon");

    private static final WordTable CONNECTIONS =
            WordTable.of("1 sd dan and to hingga sampai dengan bis und until till s d y e et");

    private final char[] text;
    private final int end;

    Companions(char[] text, int end) {
        this.text = text;
        this.end = end;
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
            int from = Spelling.wordBack(text, to);
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
        int at = Spelling.space(text, stop, end);
        if (at >= end || text[at] != '(' && text[at] != ',') {
            return 0;
        }
        int from = Spelling.space(text, at + 1, end);
        return Calendar.weekday(text, from, Spelling.word(text, from, end));
    }

    /** Whether an earlier day is joined to the date: 5-7 Mei, 17 dan 18/03/2021. */
    boolean isSpan(int start, int day) {
        int at = start;
        boolean joint = false;
        while (at > 0 && (text[at - 1] == ' ' || "-./&".indexOf(text[at - 1]) >= 0)) {
            joint |= text[at - 1] == '-' || text[at - 1] == '&';
            at--;
        }
        int word = Spelling.wordBack(text, at);
        while (word < at && CONNECTIONS.get(text, word, at) != 0) {
            joint = true;
            at = word;
            while (at > 0 && " ./".indexOf(text[at - 1]) >= 0) {
                at--;
            }
            word = Spelling.wordBack(text, at);
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

    /** Whether only a dash or a word as "to" stands between two dates. */
    boolean areJoined(int firstEnd, int secondStart) {
        if (secondStart - firstEnd > 20) {
            return false;
        }
        boolean joint = false;
        int at = firstEnd;
        while (at < secondStart) {
            int stop = Spelling.word(text, at, end);
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
}
