package id.pendopo.platform.web.error;

import java.security.SecureRandom;

/** Makes the codes that a visitor reads out on the telephone: no 0, O, 1, I, L, U. */
final class Code {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Code() {}

    /** As {@code 7QK4-M2XB}; 6.5e11 different ones. */
    static String next() {
        var code = new StringBuilder(9);
        for (int i = 0; i < 8; i++) {
            code.append(i == 4 ? "-" : "");
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
