package id.pendopo.identity.secret;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time codes of six digits, RFC 6238 with SHA-1 and steps of 30 seconds. */
public final class Totp {
    private static final int SECRET_BYTES = 20;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final long STEP = Duration.ofSeconds(30).toSeconds();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    public static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /**
     * The step whose code was typed: the present one, the one before or the one after, because
     * clocks of telephones differ. Empty if it is the code of none of them. The caller refuses a
     * step not later than the last one used, so that no code works twice.
     */
    public static OptionalLong step(byte[] secret, String typed, Instant now) {
        String digits = typed.replaceAll("\\s", "");
        long present = Math.floorDiv(now.getEpochSecond(), STEP);
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> same(code(secret, step), digits))
                .reduce((earlier, later) -> later);
    }

    /** The code an authenticator shows at the moment. */
    public static String code(byte[] secret, Instant now) {
        return code(secret, Math.floorDiv(now.getEpochSecond(), STEP));
    }

    /** The key for typing by hand, in groups of four. */
    public static String key(byte[] secret) {
        return Base32.encode(secret).replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** The address an authenticator app reads from the QR code. */
    public static String address(byte[] secret, String issuer, String mail) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encoded(issuer), encoded(mail), Base32.encode(secret), encoded(issuer));
    }

    private static String code(byte[] secret, long step) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return String.format("%0" + DIGITS + "d", number % MODULUS);
    }

    private static boolean same(String code, String typed) {
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] secret, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA1 is missing from this Java", e);
        }
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
