package id.pendopo.complaints.filing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes personal data out of a text that is about to be public: numbers of sixteen digits (NIK,
 * family card, accounts), telephones, mail addresses. Rather too much than too little: the desk
 * reads the text before it is public and can put it right. Source: UU 27/2022 article 4.
 */
public final class Masking {
    /** What stands in place of what was taken out. */
    public static final String MASK = "▮▮▮";

    private static final List<Pattern> PERSONAL =
            List.of(
                    Pattern.compile(
                            "[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,4}"),
                    Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){12,18}(?!\\d)"),
                    Pattern.compile(
                            "(?<![\\d+])(?:\\+?62[\\s.-]?|0)8\\d{1,2}(?:[\\s.-]?\\d){6,9}(?!\\d)"),
                    Pattern.compile(
                            "(?<!\\d)\\(?0\\d{2,3}\\)?[\\s.-]?\\d{3,4}[\\s.-]?\\d{3,4}(?!\\d)"));

    private Masking() {}

    public static String mask(String text) {
        String masked = text;
        for (Pattern pattern : PERSONAL) {
            masked = pattern.matcher(masked).replaceAll(MASK);
        }
        return masked;
    }
}
