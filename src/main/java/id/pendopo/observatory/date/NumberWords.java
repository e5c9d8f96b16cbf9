package id.pendopo.observatory.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Indonesian number words of official records into digits: "tanggal lima bulan Mei". */
final class NumberWords {
    private static final String UNIT =
            "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas";
    private static final String WORD = "(?:" + UNIT + "|seratus|seribu|belas|puluh|ratus|ribu)";
    private static final String MONTH =
            "januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november"
                    + "|nopember|desember";
    private static final Pattern SAID =
            Pattern.compile(
                    "(?i)\\b(tanggal|tgl\\.?|tahun|hari|"
                            + MONTH
                            + ")(\\s+)("
                            + WORD
                            + "(?:\\s+"
                            + WORD
                            + ")*)\\b");

    private static final WordTable VALUES =
            WordTable.of(
                    "1 satu",
                    "2 dua",
                    "3 tiga",
                    "4 empat",
                    "5 lima",
                    "6 enam",
                    "7 tujuh",
                    "8 delapan",
                    "9 sembilan",
                    "10 sepuluh",
                    "11 sebelas",
                    "100 seratus",
                    "1000 seribu");

    private NumberWords() {}

    static String inDigits(String text) {
        Matcher said = SAID.matcher(text);
        return said.replaceAll(m -> m.group(1) + m.group(2) + value(m.group(3)));
    }

    private static int value(String words) {
        int total = 0;
        int part = 0;
        for (String word : words.toLowerCase(java.util.Locale.ROOT).split("\\s+")) {
            switch (word) {
                case "belas" -> part += 10;
                case "puluh" -> part = part / 10 * 10 + part % 10 * 10;
                case "ratus" -> {
                    total += part * 100;
                    part = 0;
                }
                case "ribu" -> {
                    total = (total + part) * 1000;
                    part = 0;
                }
                case "seribu" -> total += 1000;
                case "seratus" -> total += 100;
                default -> part += VALUES.get(word.toCharArray(), 0, word.length());
            }
        }
        return total + part;
    }
}
