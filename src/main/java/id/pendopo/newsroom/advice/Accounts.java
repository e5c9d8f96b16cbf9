package id.pendopo.newsroom.advice;

import id.pendopo.newsroom.advice.PersonalData.Seen;
import java.util.List;
import java.util.regex.Pattern;

/** Bank accounts, unless they are those of the treasury or of a public collector. */
final class Accounts {
    private static final Pattern ACCOUNT =
            Pattern.compile(
                    "(?i)\\b(?:rekening|norek|no\\.?\\s?rek|rek|bank|bca|bri|bni|mandiri|bsi|btn|cimb"
                            + "|bank jatim)\\b[^\\d\\n]{0,40}?(?<!\\d)(\\d(?:[ .-]?\\d){7,17})(?![.,]?\\d)");
    private static final Pattern PUBLIC =
            Pattern.compile(
                    "(?i)\\b(kas daerah|kas umum daerah|rkud|baznas|pmi|pajak daerah|retribusi|kas negara)\\b");
    private static final int AROUND = 100;

    private Accounts() {}

    static List<Hint> read(Seen seen) {
        return ACCOUNT.matcher(seen.plain())
                .results()
                .filter(m -> !PUBLIC.matcher(seen.around(m.start(), m.end(), AROUND)).find())
                .map(m ->
                        Hint.at(
                                Remark.ACCOUNT,
                                Level.SHOULD,
                                seen.text(),
                                new Passage(m.start(1), m.end(1))))
                .toList();
    }
}
