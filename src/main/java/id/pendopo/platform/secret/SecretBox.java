package id.pendopo.platform.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what the database must not tell to whoever copies it, with a key kept outside of it: one
 * key for sealing (AES-256-GCM), one for keyed hashes (HMAC-SHA-256), both derived from the master.
 */
public final class SecretBox {
    static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec sealing;
    private final byte[] hashing;

    public SecretBox(byte[] master) {
        if (master.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "The key has %d bytes, expected %d".formatted(master.length, KEY_BYTES));
        }
        sealing = new SecretKeySpec(hmac(master, "seal"), "AES");
        hashing = hmac(master, "hash");
    }

    /**
     * The content, unreadable without the key.
     *
     * @param owner to whom it belongs; another one can not open it
     */
    public byte[] seal(byte[] content, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner, content);
        return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    }

    /**
     * The content again.
     *
     * @throws IllegalStateException if it was sealed with another key or for another owner, or was
     *     changed since
     */
    public byte[] open(byte[] sealed, String owner) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return cipher(
                Cipher.DECRYPT_MODE,
                nonce,
                owner,
                Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    /** A hash that nobody can compute without the key; one purpose's hashes differ from others'. */
    public byte[] hash(String purpose, String content) {
        return hmac(hashing, purpose + '\0' + content);
    }

    private byte[] cipher(int mode, byte[] nonce, String owner, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A secret of %s can not be opened with the key in use; was the key file replaced?"
                            .formatted(owner),
                    e);
        }
    }

    private static byte[] hmac(byte[] key, String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing from this Java", e);
        }
    }
}
