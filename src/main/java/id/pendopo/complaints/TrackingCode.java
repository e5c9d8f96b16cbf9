package id.pendopo.complaints;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What the one who filed a report follows it by: twelve random letters and digits (60 bits) and one
 * that proves the others, so that a slip of the pen is told at once. Without letters that look like
 * digits (Crockford's base 32). Whoever knows it is taken for the one who filed.
 *
 * @param value thirteen characters without grouping
 */
public record TrackingCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM = 12;
    private static final int GROUP = 4;

    /** A new one. */
    public static TrackingCode random(SecureRandom random) {
        var code = new StringBuilder(RANDOM + 1);
        for (int i = 0; i < RANDOM; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new TrackingCode(code.append(proof(code)).toString());
    }

    /** The code as a person typed it; empty if it can be none. */
    public static Optional<TrackingCode> read(String typed) {
        String plain =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s.-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        boolean whole =
                plain.length() == RANDOM + 1
                        && plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                        && proof(plain.substring(0, RANDOM)) == plain.charAt(RANDOM);
        return whole ? Optional.of(new TrackingCode(plain)) : Optional.empty();
    }

    /** In groups, as it is shown and read aloud: {@code 7K2M-9QXA-RT0C-V}. */
    public String grouped() {
        var grouped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            grouped.append(i > 0 && i % GROUP == 0 ? "-" : "").append(value.charAt(i));
        }
        return grouped.toString();
    }

    /** Never the code: it opens the report. */
    @Override
    public String toString() {
        return "TrackingCode[…]";
    }

    /** Weights that are odd tell every single wrong character and most swapped neighbours. */
    private static char proof(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * (2 * i + 1);
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }
}
