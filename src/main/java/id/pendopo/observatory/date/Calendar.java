package id.pendopo.observatory.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Names of months and weekdays as pages write them, old spellings and abbreviations included:
 * Indonesian, English, German, and what other European languages add.
 */
final class Calendar {
    /** The flag of a weekday written in Indonesian. */
    static final int INDONESIAN = 16;

    /** The flag of a weekday written in English. */
    static final int ENGLISH = 32;

    private static final WordTable MONTHS =
            WordTable.of(
                    "1 januari jan jan. january januar jänner jaenner janvier janv enero ene gennaio gen janeiro"
                            + " stycznia ocak ledna január januara jann января januri januar",
                    "2 februari feb februari pebruari peb febr february februar feber février fevrier févr fevr"
                            + " febrero febbraio fevereiro fev lutego şubat února február febuari pebuari"
                            + " febuary feberuari февраля",
                    "3 maret mar mrt march märz maerz mär mrz mars marzo março marco maart marca mac mart"
                            + " března március marts marec марта marts maert",
                    "4 april apr aprl avril avr abril abr aprile kwietnia nisan dubna április aprila апреля aprili",
                    "5 mei may mai mayo maggio mag maio maj maja mayıs května május mayis мая meii",
                    "6 juni jun june jn juin junio giugno giu junho czerwca haziran června június jeni"
                            + " июня yuni",
                    "7 juli jul july juillet juil julio luglio lug julho lipca temmuz července július julai"
                            + " июля yuli",
                    "8 agustus agu ags agt agst agus agts agustu august aug août aout agosto ago augustus"
                            + " augusti sierpnia ağustos srpna augusztus ogos августа agusutus",
                    "9 september sep sept septembre septiembre setiembre settembre set setembro września"
                            + " wrzesnia eylül září szeptember сентября septembar",
                    "10 oktober okt oct october octobre octubre ottobre ott outubro out października"
                            + " pazdziernika ekim října október oktobar октября octobar",
                    "11 november nopember nov nop novembre noviembre novembro listopada kasım listopadu"
                            + " nopembar ноября novembar",
                    "12 desember des december dec dezember dez décembre decembre déc diciembre dic dicembre"
                            + " dezembro grudnia aralık prosince disember dis декабря desembar");

    private static final WordTable LONG_MONTHS =
            WordTable.of(
                    "1 januari january",
                    "2 februari pebruari february",
                    "8 agustus",
                    "9 september",
                    "10 oktober october",
                    "11 november nopember",
                    "12 desember december");

    private static final WordTable WEEKDAYS =
            WordTable.of(
                    "17 senin sen",
                    "18 selasa sel",
                    "19 rabu rab rebo",
                    "20 kamis kam",
                    "21 jumat jum'at jum jumaat",
                    "22 sabtu sab",
                    "23 minggu min ahad",
                    "33 monday mon",
                    "34 tuesday tue tues",
                    "35 wednesday wed",
                    "36 thursday thu thur thurs",
                    "37 friday fri",
                    "38 saturday sat",
                    "39 sunday sun",
                    "1 montag mo lundi lunes lunedì maandag",
                    "2 dienstag di mardi martes martedì dinsdag",
                    "3 mittwoch mi mercredi miércoles mercoledì woensdag",
                    "4 donnerstag do jeudi jueves giovedì donderdag",
                    "5 freitag fr vendredi viernes venerdì vrijdag",
                    "6 samstag sonnabend sa samedi sábado sabato zaterdag",
                    "7 sonntag so dimanche domingo domenica zondag");

    private Calendar() {}

    /** From 1 to 12, or 0 if the word names no month. */
    static int month(char[] text, int from, int to) {
        int length = to - from;
        return length < 2 || length > 12 ? 0 : MONTHS.get(text, from, to);
    }

    /** As {@link #month}, also for a long name with one letter missing, too many or wrong. */
    static int misspeltMonth(String word) {
        if (word.length() < 6 || word.length() > 11) {
            return 0;
        }
        for (String name : LONG_NAMES) {
            if (name.charAt(0) == WordTable.lower(word.charAt(0)) && near(name, word)) {
                return LONG_MONTHS.get(name.toCharArray(), 0, name.length());
            }
        }
        return 0;
    }

    /** From 1, Monday, to 7, with the flag of its language; 0 if the word names no weekday. */
    static int weekday(char[] text, int from, int to) {
        int length = to - from;
        return length < 2 || length > 10 ? 0 : WEEKDAYS.get(text, from, to);
    }

    /** Empty if there is no such day. */
    static Optional<LocalDate> day(int year, int month, int day) {
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static final String[] LONG_NAMES = {
        "januari",
        "january",
        "februari",
        "pebruari",
        "february",
        "agustus",
        "september",
        "oktober",
        "october",
        "november",
        "nopember",
        "desember",
        "december"
    };

    /** Whether one inserted, missing or other letter, or two letters changed over, part them. */
    private static boolean near(String name, String word) {
        int same = 0;
        while (same < name.length()
                && same < word.length()
                && name.charAt(same) == WordTable.lower(word.charAt(same))) {
            same++;
        }
        String rest = name.substring(same);
        String other = word.substring(same).toLowerCase(java.util.Locale.ROOT);
        if (rest.isEmpty() || other.isEmpty()) {
            return rest.length() + other.length() <= 1;
        }
        return rest.substring(1).equals(other)
                || rest.equals(other.substring(1))
                || rest.substring(1).equals(other.substring(1))
                || rest.length() > 1
                        && other.length() > 1
                        && rest.charAt(0) == other.charAt(1)
                        && rest.charAt(1) == other.charAt(0)
                        && rest.substring(2).equals(other.substring(2));
    }
}
