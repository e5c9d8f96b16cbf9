package id.pendopo.platform.mail;

import id.pendopo.platform.mail.QueuedLetter.Status;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends the letters whose turn has come, each in a transaction of its own. A crash between the
 * server's yes and our commit sends a letter twice; none is lost.
 */
final class SendLetters {
    static final int MOST_ATTEMPTS = 12;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final OutboxRepository outbox;
    private final JavaMailSender server;
    private final TransactionOperations transactions;
    private final InstantSource clock;
    private final String from;

    SendLetters(
            OutboxRepository outbox,
            JavaMailSender server,
            TransactionOperations transactions,
            InstantSource clock,
            String from) {
        this.outbox = outbox;
        this.server = server;
        this.transactions = transactions;
        this.clock = clock;
        this.from = from;
    }

    /** Returns when no letter is due. */
    void sendDue() {
        while (Boolean.TRUE.equals(transactions.execute(status -> sendOne()))) {
            continue;
        }
    }

    private boolean sendOne() {
        var due = outbox.takeDue(clock.instant());
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(QueuedLetter queued) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(queued.letter().to());
        message.setSubject(queued.letter().subject());
        message.setText(queued.letter().body());
        try {
            server.send(message);
            outbox.sent(queued.id(), clock.instant());
        } catch (MailException e) {
            int attempts = queued.attempts() + 1;
            outbox.failed(
                    queued.id(),
                    attempts >= MOST_ATTEMPTS ? Status.GIVEN_UP : Status.WAITING,
                    clock.instant().plus(pause(attempts)),
                    String.valueOf(e.getMostSpecificCause().getMessage()));
        }
    }

    /** Doubles with each attempt, up to some hours. */
    static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
