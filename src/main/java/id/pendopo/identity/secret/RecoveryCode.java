package id.pendopo.identity.secret;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Codes on paper that stand in once each for a lost telephone: 59 random bits, easy to read. */
public final class RecoveryCode {
    private static final int HOW_MANY = 10;
    private static final int LENGTH = 12;

    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCode() {}

    /** A new set, written in groups of four. */
    public static List<String> newSet() {
        return IntStream.range(0, HOW_MANY).mapToObj(i -> newCode()).toList();
    }

    /** The typed code as it is compared: without hyphens and spaces, in upper case. */
    public static String normal(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static String newCode() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
