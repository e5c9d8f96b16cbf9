package id.pendopo.newsroom.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret in the address of a person's calendar: 256 bits of chance. */
public record FeedSecret(String value) {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;

    static FeedSecret random() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it: nobody can make the address from the database. */
    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java without SHA-256", e);
        }
    }

    /** Never the secret: whatever prints it prints its length. */
    @Override
    public String toString() {
        return "FeedSecret of %d characters".formatted(value.length());
    }
}
