package id.pendopo.observatory;

import id.pendopo.platform.web.Texts;
import java.util.Map;
import java.util.regex.Pattern;

/** Findings in the language of who reads them. */
public final class FindingWords {
    /** Where the names of contents stand that these findings name by id, as their first value. */
    private static final Map<String, String> NAMES =
            Map.of(
                    "sections.missing", "content.section.",
                    "sections.leads-nowhere", "content.section.",
                    "public-information.missing", "content.public-information.",
                    "public-information.leads-nowhere", "content.public-information.");

    /** Findings stored by earlier versions hold the name itself, with a capital. */
    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");

    private FindingWords() {}

    /** What was found, in one sentence. */
    public static String found(Finding finding, Texts texts) {
        return texts.of("finding." + finding.code(), values(finding, texts));
    }

    /** How to repair it. */
    public static String repair(Finding finding, Texts texts) {
        return texts.of("finding." + finding.code() + ".repair", values(finding, texts));
    }

    private static Object[] values(Finding finding, Texts texts) {
        Object[] values = finding.values().toArray();
        String names = NAMES.get(finding.code());
        if (names != null && ID.matcher(finding.values().getFirst()).matches()) {
            values[0] = texts.of(names + finding.values().getFirst());
        }
        return values;
    }
}
