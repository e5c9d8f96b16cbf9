package id.pendopo.observatory.date;

import static id.pendopo.observatory.date.DateReader.isDigit;
import static id.pendopo.observatory.date.DateReader.isLetter;

/** What forbids to read a date: decimals, versions, telephone, staff and account numbers. */
final class NumberGuard {
    /** Words after which slashes and dots make a number, not a date. */
    private static final WordTable NUMBERED =
            WordTable.of(
                    "1 nomor no nomer nip nik npwp telp telepon tel phone fax hp wa whatsapp pasal perda"
                            + " perwali perbup uu pp sk versi version ver rp idr usd kode isbn issn rev"
                            + " ip kk covid norek rekening jam pukul pkl ayat bab rt rw va");

    private static final WordTable ZONES = WordTable.of("1 wib wita wit");

    private final char[] text;
    private final int end;

    NumberGuard(char[] text, int end) {
        this.text = text;
        this.end = end;
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
        int next = Spelling.space(text, stop, end);
        int word = Spelling.word(text, next, end);
        return ZONES.get(text, next, word) != 0 || isNamed(number);
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

    private boolean isNamed(int number) {
        int to = number;
        while (to > 0 && number - to < 6 && " .:#(-".indexOf(text[to - 1]) >= 0) {
            to--;
        }
        int from = Spelling.wordBack(text, to);
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
}
