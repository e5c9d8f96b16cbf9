package id.pendopo.observatory.date;

import id.pendopo.observatory.date.Mention.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date that stands around a number of a plain text. Looks only at a short stretch on either
 * side, so that the work for a page grows with its numbers.
 */
final class DateReader {
    private final char[] text;
    private final int end;
    private final Surroundings around;
    private final NumberGuard guard;
    private final Companions companions;
    private final boolean spelling;

    /**
     * @param spelling whether misspelt long names of months are understood
     */
    DateReader(TextBuffer buffer, boolean spelling) {
        text = buffer.chars;
        end = buffer.length;
        around = new Surroundings(text, end);
        guard = new NumberGuard(text, end);
        companions = new Companions(text, end);
        this.spelling = spelling;
    }

    /** The date whose day or year is the number at an offset; null if there is none. */
    @Nullable Mention at(int number) {
        int stop = digits(number);
        int length = stop - number;
        if (length == 3 || length > 8 || number > 0 && isLetter(text[number - 1])) {
            return null;
        }
        return switch (length) {
            case 1, 2 -> dayFirst(number, stop);
            case 4 -> yearFirst(number, stop);
            case 8 -> compact(number, stop);
            default -> null;
        };
    }

    /** Whether two dates are the ends of one span. */
    boolean areSpan(Mention first, Mention second) {
        return companions.areJoined(first.end(), second.start());
    }

    private @Nullable Mention dayFirst(int number, int stop) {
        int day = value(number, stop);
        if (day == 0 || day > 31 || guard.followsFraction(number) || guard.isPartOfName(number)) {
            return null;
        }
        int after = around.ordinal(stop);
        Mention found = dayAndName(number, after, day);
        if (found == null && after == stop) {
            found = dayInNumbers(number, stop, day);
        }
        if (found == null && after == stop) {
            found = daySaidInNumbers(number, stop, day);
        }
        return found == null ? nameFirst(number, after, day) : found;
    }

    /** 29th of May 2026, 17 - Mar - 2021, 5 bulan Mei tahun 2023, 22. Juli 2016. */
    private @Nullable Mention dayAndName(int number, int after, int day) {
        int name = around.joined(after);
        int nameEnd = letters(name);
        int month = month(name, nameEnd);
        if (month == 0) {
            return null;
        }
        int year = around.joined(nameEnd);
        int yearEnd = digits(year);
        if (yearEnd - year == 4 && isYear(value(year, yearEnd))) {
            return mention(number, yearEnd, value(year, yearEnd), month, day, Form.WORDS);
        }
        if (yearEnd - year == 2 && around.isShortYear(nameEnd, year, yearEnd)) {
            int full = fullYear(value(year, yearEnd));
            return mention(number, yearEnd, full, month, day, Form.WORDS);
        }
        return yearEnd - year > 4 ? null : mention(number, nameEnd, 0, month, day, Form.WORDS);
    }

    /** 17/3/2021, 06-01-2023, 5. 5. 2017, 5/5/23, and (17/8) without a year. */
    private @Nullable Mention dayInNumbers(int number, int stop, int day) {
        int mark = around.space(stop);
        if (mark >= end || "/-._\\".indexOf(text[mark]) < 0) {
            return null;
        }
        int second = around.space(mark + 1);
        int secondEnd = digits(second);
        int month = value(second, secondEnd);
        if (secondEnd == second || secondEnd - second > 2 || month == 0 || month > 31) {
            return null;
        }
        int secondMark = around.space(secondEnd);
        if (secondMark < end && text[secondMark] == text[mark]) {
            return yearOfNumbers(number, stop, secondMark, new int[] {day, month});
        }
        boolean bracketed = number > 0 && text[number - 1] == '(' && secondEnd < end;
        return bracketed && text[secondEnd] == ')' && text[mark] == '/'
                ? mention(number, secondEnd, 0, month, day, Form.NUMBERS)
                : null;
    }

    private @Nullable Mention yearOfNumbers(int number, int stop, int secondMark, int[] read) {
        int year = around.space(secondMark + 1);
        int yearEnd = digits(year);
        int value = value(year, yearEnd);
        if (guard.isNumbered(number) || guard.goesOn(yearEnd)) {
            return null;
        }
        if (yearEnd - year == 4 && isYear(value)) {
            return mention(number, yearEnd, value, read[1], read[0], Form.NUMBERS);
        }
        boolean padded = stop - number == 2 && secondMark - stop == 3;
        if (yearEnd - year != 2 || year != secondMark + 1) {
            return null;
        }
        boolean plain = text[secondMark] == '/' || padded || companions.weekdayBefore(number) != 0;
        return plain && !guard.isTimeOfDay(number, yearEnd)
                ? mention(number, yearEnd, fullYear(value), read[1], read[0], Form.NUMBERS)
                : null;
    }

    /** Tanggal 5 bulan 5 tahun 2023. */
    private @Nullable Mention daySaidInNumbers(int number, int stop, int day) {
        int word = around.space(stop);
        if (!around.isWord(word, "bulan")) {
            return null;
        }
        int month = around.space(word + 5);
        int monthEnd = digits(month);
        int thenWord = around.space(monthEnd);
        if (monthEnd == month || monthEnd - month > 2 || !around.isWord(thenWord, "tahun")) {
            return null;
        }
        int year = around.space(thenWord + 5);
        int yearEnd = digits(year);
        return yearEnd - year == 4 && value(month, monthEnd) <= 12
                ? mention(
                        number,
                        yearEnd,
                        value(year, yearEnd),
                        value(month, monthEnd),
                        day,
                        Form.WORDS)
                : null;
    }

    /** March 5th, 2021; Jul 22 10:00:00 2016; Mei 5 without a year. */
    private @Nullable Mention nameFirst(int number, int after, int day) {
        int nameEnd = around.joinedBack(number);
        int name = lettersBack(nameEnd);
        int month = name == nameEnd ? 0 : month(name, nameEnd);
        if (month == 0 || name > 0 && isDigit(text[name - 1])) {
            return null;
        }
        int year = around.joined(around.time(after));
        int yearEnd = digits(year);
        if (yearEnd - year == 4 && isYear(value(year, yearEnd))) {
            return mention(name, yearEnd, value(year, yearEnd), month, day, Form.WORDS);
        }
        if (yearEnd - year == 2 && text[year - 1] == '\'') {
            int full = fullYear(value(year, yearEnd));
            return mention(name, yearEnd, full, month, day, Form.WORDS);
        }
        boolean clock = after < end && text[after] == ':';
        return clock || yearEnd - year > 4 ? null : mention(name, after, 0, month, day, Form.WORDS);
    }

    /** 2023-05-05T10:00, /2018/12/21/, 2016年7月22日, 2016. július 22. */
    private @Nullable Mention yearFirst(int number, int stop) {
        int year = value(number, stop);
        if (!isYear(year) || guard.followsFraction(number)) {
            return null;
        }
        int mark = around.space(stop);
        if (mark >= end || "/-._\\年 ".indexOf(text[mark]) < 0 && mark == stop) {
            return null;
        }
        int second = around.joined(stop);
        int secondEnd = digits(second);
        int month = value(second, secondEnd);
        Form form = Form.YEAR_FIRST;
        if (secondEnd == second) {
            secondEnd = letters(second);
            month = month(second, secondEnd);
            form = Form.WORDS;
        } else if (isLetterOrDigit(text[mark]) && text[mark] != '年' || secondEnd - second > 2) {
            return null;
        }
        if (month == 0 || month > 12) {
            return null;
        }
        int third = around.joined(secondEnd);
        int thirdEnd = digits(third);
        int day = value(third, thirdEnd);
        boolean same = form == Form.WORDS || around.sameMark(stop, secondEnd);
        return third > secondEnd && same && thirdEnd - third <= 2 && day > 0 && day <= 31
                ? mention(number, thirdEnd, year, month, day, form)
                : null;
    }

    private @Nullable Mention compact(int number, int stop) {
        int year = value(number, number + 4);
        int month = value(number + 4, number + 6);
        int day = value(number + 6, stop);
        boolean possible = year >= 1990 && year < 2100 && month > 0 && month <= 12 && day > 0;
        return possible && day <= 31 && guard.standsAlone(number, stop)
                ? mention(number, stop, year, month, day, Form.COMPACT)
                : null;
    }

    private Mention mention(int start, int stop, int year, int month, int day, Form form) {
        int weekday = companions.weekdayBefore(start);
        int known = weekday == 0 ? companions.weekdayAfter(stop) : weekday;
        boolean part = form != Form.YEAR_FIRST && companions.isSpan(start, day);
        return new Mention(start, stop, year, month, day, form, known, part);
    }

    private int month(int from, int to) {
        int month = Calendar.month(text, from, to);
        return month == 0 && spelling && to - from >= 6 && to - from <= 11
                ? Calendar.misspeltMonth(new String(text, from, to - from))
                : month;
    }

    private int digits(int from) {
        int at = from;
        while (at < end && isDigit(text[at])) {
            at++;
        }
        return at;
    }

    private int letters(int from) {
        int at = from;
        while (at < end && at - from <= 12 && isLetter(text[at])) {
            at++;
        }
        return at;
    }

    private int lettersBack(int to) {
        int at = to;
        while (at > 0 && to - at <= 12 && isLetter(text[at - 1])) {
            at--;
        }
        return at;
    }

    private int value(int from, int to) {
        int value = 0;
        for (int i = from; i < to && i < from + 8; i++) {
            value = value * 10 + text[i] - '0';
        }
        return value;
    }

    private static int fullYear(int lastTwo) {
        return lastTwo < 70 ? 2000 + lastTwo : 1900 + lastTwo;
    }

    static boolean isYear(int value) {
        return value >= 1900 && value <= 2100;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c < 128 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
    }

    private static boolean isLetterOrDigit(char c) {
        return isDigit(c) || isLetter(c);
    }
}
