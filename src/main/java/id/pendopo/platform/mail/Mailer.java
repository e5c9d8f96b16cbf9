package id.pendopo.platform.mail;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Takes letters in the transaction of their occasion; a job sends them afterwards. While nothing
 * may leave ({@code pendopo.platform.outward=false}) they wait and can be read here.
 */
@Service
public class Mailer {
    private final OutboxRepository outbox;
    private final InstantSource clock;

    Mailer(OutboxRepository outbox, InstantSource clock) {
        this.outbox = outbox;
        this.clock = clock;
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
