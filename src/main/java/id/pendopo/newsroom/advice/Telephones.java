package id.pendopo.newsroom.advice;

import id.pendopo.newsroom.advice.PersonalData.Seen;
import java.util.List;
import java.util.regex.Pattern;

/** Mobile numbers that no office gives as its own. */
final class Telephones {
    private static final Pattern MOBILE =
            Pattern.compile(
                    "(?<![\\d+])(?<!\\d[.,/-])(?:\\+?62[\\s.-]?|0)8\\d{1,2}(?:[\\s.-]?\\d){6,9}(?![.,/-]?\\d)");

    /** Who gives this number as the way to reach an office. */
    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?i)\\b(layanan|hotline|call ?center|pusat panggilan|pengaduan|aduan|kantor"
                            + "|piket|posko|sekretariat|loket|humas|resmi|ambulans?|damkar|puskesmas"
                            + "|rsud|dinas|bpbd|pmi|pdam|satpol pp|informasi lebih lanjut)\\b");

    /** Words that make it a person's all the same. */
    private static final Pattern PERSON =
            Pattern.compile("(?i)\\b(pribadi|rumah|korban|pasien|warga bernama|orang tua)\\b");

    private static final int BEFORE = 90;

    private Telephones() {}

    static List<Hint> read(Seen seen) {
        return MOBILE.matcher(seen.plain())
                .results()
                .filter(m -> !seen.story().offices().contains(digits(m.group())))
                .filter(m -> !ofOffice(seen.before(m.start(), BEFORE)))
                .map(m ->
                        Hint.at(
                                Remark.TELEPHONE,
                                Level.SHOULD,
                                seen.text(),
                                new Passage(m.start(), m.end())))
                .toList();
    }

    /** As 081234567890, however it is written. */
    static String digits(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.startsWith("62") ? "0" + digits.substring(2) : digits;
    }

    private static boolean ofOffice(String before) {
        return OFFICE.matcher(before).find() && !PERSON.matcher(before).find();
    }
}
