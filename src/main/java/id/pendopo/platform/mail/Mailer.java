package id.pendopo.platform.mail;

import id.pendopo.platform.PlatformSettings;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;

/**
 * Takes letters in the transaction of their occasion; a job sends them afterwards. While nothing
 * may leave ({@code pendopo.platform.outward=false}) they wait and can be read here.
 */
@Service
public class Mailer {
    private final OutboxRepository outbox;
    private final InstantSource clock;
    private final boolean sends;

    @Autowired
    Mailer(
            OutboxRepository outbox,
            InstantSource clock,
            PlatformSettings settings,
            Environment environment) {
        this(outbox, clock, settings.outward() && environment.containsProperty("spring.mail.host"));
    }

    Mailer(OutboxRepository outbox, InstantSource clock, boolean sends) {
        this.outbox = outbox;
        this.clock = clock;
        this.sends = sends;
    }

    /** Whether letters leave this server; else people must be told to pass links on themselves. */
    public boolean sends() {
        return sends;
    }

    /** Queues the letter; does nothing if one with its key was queued before. */
    public void queue(Letter letter) {
        outbox.add(letter, clock.instant());
    }

    /** The latest letters of all states, newest first. */
    public List<QueuedLetter> latest(int limit) {
        return outbox.latest(limit);
    }
}
