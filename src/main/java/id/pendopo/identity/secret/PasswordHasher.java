package id.pendopo.identity.secret;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * argon2id with 19 MiB and two passes, one lane. Source: OWASP password storage cheat sheet. Only a
 * few hashes are computed at a time, so that a flood of sign-ins can not eat the memory.
 */
@Component
public final class PasswordHasher {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    /**
     * The hash of 32 random bytes that nobody kept, with the same costs as all others. Written
     * down, because making one takes a start longer than any other single thing.
     */
    static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$yYVXR/tFwpU9a/WoLu/A/g$DqaJg9RjBZ+ao5FEf/zFh6gTeSPSqyLibglHigkLvTo";

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore places =
            new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    public String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return String.valueOf(argon2.encode(password));
        } finally {
            places.release();
        }
    }

    /**
     * Whether the password is the one that was hashed. Takes the same time if there is no hash, so
     * that the time does not tell whether an account exists.
     */
    public boolean matches(String password, Optional<String> hash) {
        places.acquireUninterruptibly();
        try {
            boolean same = argon2.matches(password, hash.orElse(NOBODYS));
            return same && hash.isPresent();
        } finally {
            places.release();
        }
    }
}
