package id.pendopo.identity.signin;

import id.pendopo.identity.IdentitySettings;
import id.pendopo.platform.secret.SecretBox;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing. A try is counted as failed <em>before</em> the secret is looked at and forgiven
 * after it proved right, so that tries side by side can not win more than their number.
 */
@Component
public class Throttle {
    private final ThrottleRepository counts;
    private final SecretBox box;
    private final InstantSource clock;
    private final Brake perSubject;
    private final Brake perAddress;

    Throttle(
            ThrottleRepository counts,
            SecretBox box,
            IdentitySettings settings,
            InstantSource clock) {
        this.counts = counts;
        this.box = box;
        this.clock = clock;
        perSubject = new Brake(settings.tries(), settings.firstWait(), settings.longestWait());
        perAddress =
                new Brake(settings.triesPerAddress(), settings.firstWait(), settings.longestWait());
    }

    /** What is counted, with the words that tell it from others. */
    public record Key(Kind kind, String subject) {
        /** Kinds of keys; all but addresses count one person or thing. */
        public enum Kind {
            MAIL,
            ADDRESS,
            SECOND_STEP,
            CONFIRM,
            RESET,
            SETUP
        }

        /** The address as far as one office or one provider's customer goes. */
        static Key address(String address) {
            return new Key(Kind.ADDRESS, ShortAddress.network(address));
        }
    }

    /** Counts a try. Empty if it may go on; else the moment until which nothing is tried. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Instant> attempt(Key key) {
        Instant now = clock.instant();
        byte[] hashed = hashed(key);
        Tries before = counts.lock(hashed, now);
        if (before.blocked(now)) {
            return before.blockedUntil();
        }
        Tries after = brake(key).failed(Optional.of(before), now);
        counts.save(hashed, after);
        return Optional.empty();
    }

    /** The try was right: the person's slate is clean, the address gets this one try back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forgive(Key key) {
        switch (key.kind()) {
            case ADDRESS -> {
                byte[] hashed = hashed(key);
                counts.save(hashed, perAddress.forgiven(counts.lock(hashed, clock.instant())));
            }
            case MAIL, SECOND_STEP, CONFIRM, RESET, SETUP -> counts.forget(hashed(key));
        }
    }

    private Brake brake(Key key) {
        return key.kind() == Key.Kind.ADDRESS ? perAddress : perSubject;
    }

    private byte[] hashed(Key key) {
        return box.hash("throttle " + key.kind(), key.subject());
    }
}
