package id.pendopo.newsroom.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers with what they count in a text: a suggestion, to be read by a person. */
public final class FoundNumbers {
    /** A number, its unit or magnitude, and up to three words after it. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,/:-])((?:Rp\\s?)?\\d[\\d.,]*\\d|\\d)(?![\\d/:-])"
                            + "(?:\\s*(%|persen\\b|ribu\\b|juta\\b|miliar\\b))?"
                            + "((?:\\s+(?!dan\\b|atau\\b|yang\\b|di\\b|pada\\b)\\p{L}[\\p{L}-]+){0,3})");

    private static final Pattern DATE_OR_TIME =
            Pattern.compile(
                    "(?i)^\\s*(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober"
                            + "|november|desember|wib|wita|wit|pukul)\\b.*");

    private FoundNumbers() {}

    /**
     * Rows of a number and what it counts, in the order of the text.
     *
     * @param most rows
     */
    public static List<List<String>> in(String text, int most) {
        var rows = new ArrayList<List<String>>();
        Matcher found = COUNTED.matcher(text);
        while (found.find() && rows.size() < most) {
            String number = found.group(1);
            String unit = found.group(2) == null ? "" : found.group(2).strip();
            String counted = found.group(3).strip();
            boolean year = number.matches("(19|20)\\d\\d") && unit.isEmpty();
            if (counted.isEmpty() || year || DATE_OR_TIME.matcher(counted).matches()) {
                continue;
            }
            String value =
                    number
                            + (unit.equals("persen")
                                    ? "%"
                                    : unit.isEmpty() ? "" : unit.equals("%") ? "%" : " " + unit);
            rows.add(List.of(IndonesianNumber.shown(value), counted));
        }
        return rows;
    }
}
