package id.pendopo.newsroom.advice;

import id.pendopo.newsroom.advice.PersonalData.Seen;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Sixteen digits: the identity number of a person (NIK) or of a family card (KK). Both begin with
 * six digits of a territory and go on with a day, of birth (women: day + 40) or of issue.
 */
final class LongNumbers {
    private static final Pattern SIXTEEN =
            Pattern.compile("(?<![\\d])(?<!\\d[.,])\\d(?:[ .-]?\\d){15}(?![.,]?\\d)");
    private static final Pattern FAMILY =
            Pattern.compile("(?i)\\b(no\\.?\\s*kk|kk|kartu keluarga|nkk)\\b\\D{0,12}$");
    private static final Pattern PERSON =
            Pattern.compile("(?i)\\b(nik|no\\.?\\s*ktp|ktp|nomor induk kependudukan)\\b\\D{0,20}$");
    private static final Pattern OTHER =
            Pattern.compile("(?i)\\b(rekening|norek|rek|va|virtual account|briva)\\b\\D{0,25}$");

    /**
     * Source: Kepmendagri 300.2.2-2430/2025; 92 to 97 were Papua's before and after its parting.
     */
    private static final Set<String> PROVINCES =
            Set.of(
                    "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33",
                    "34", "35", "36", "51", "52", "53", "61", "62", "63", "64", "65", "71", "72",
                    "73", "74", "75", "76", "81", "82", "91", "92", "93", "94", "95", "96", "97");

    private static final int WOMEN = 40;
    private static final int BEFORE = 40;

    private LongNumbers() {}

    static List<Hint> read(Seen seen) {
        return SIXTEEN.matcher(seen.plain())
                .results()
                .filter(m -> !OTHER.matcher(seen.before(m.start(), BEFORE)).find())
                .map(m -> hint(seen, m))
                .toList();
    }

    private static Hint hint(Seen seen, MatchResult found) {
        String before = seen.before(found.start(), BEFORE);
        String digits = found.group().replaceAll("\\D", "");
        var passage = new Passage(found.start(), found.end());
        if (FAMILY.matcher(before).find()) {
            return Hint.at(Remark.FAMILY_CARD, Level.MUST, seen.text(), passage);
        }
        if (PERSON.matcher(before).find() || formed(digits)) {
            return Hint.at(Remark.IDENTITY_NUMBER, Level.MUST, seen.text(), passage);
        }
        return Hint.at(Remark.LONG_NUMBER, Level.NOTE, seen.text(), passage);
    }

    /** A province that exists and a day that exists; one of the two centuries is enough. */
    static boolean formed(String digits) {
        int day = Integer.parseInt(digits.substring(6, 8));
        int month = Integer.parseInt(digits.substring(8, 10));
        int year = Integer.parseInt(digits.substring(10, 12));
        int born = day > WOMEN ? day - WOMEN : day;
        return PROVINCES.contains(digits.substring(0, 2))
                && !digits.startsWith("00", 2)
                && !digits.startsWith("0000", 12)
                && (exists(1900 + year, month, born) || exists(2000 + year, month, born));
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
