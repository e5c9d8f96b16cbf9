package id.pendopo.publishing.practice;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Ids, tokens and text made harmless for a page. */
final class Words {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Words() {}

    /** A number of so many digits, as the networks use them for ids. */
    static String number(int digits) {
        var out = new StringBuilder(digits).append(1 + RANDOM.nextInt(9));
        while (out.length() < digits) {
            out.append(RANDOM.nextInt(10));
        }
        return out.toString();
    }

    static String secret() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Eleven letters, as the id of a video. */
    static String letters(int length) {
        String from = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var out = new StringBuilder(length);
        while (out.length() < length) {
            out.append(from.charAt(RANDOM.nextInt(from.length())));
        }
        return out.toString();
    }

    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
