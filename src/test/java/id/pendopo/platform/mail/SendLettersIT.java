package id.pendopo.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.SmtpServer;
import id.pendopo.fixture.TestDatabase;
import id.pendopo.platform.mail.QueuedLetter.Status;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

class SendLettersIT {
    private static final Letter INVITATION =
            new Letter("invitation:7", "sari@dinkes.example", "Undangan", "Silakan masuk.");

    private final DataSource database = TestDatabase.fresh().dataSource();
    private final OutboxRepository outbox = new OutboxRepository(JdbcClient.create(database));
    private Instant now = Instant.parse("2026-11-22T05:00:00Z");
    private final InstantSource clock = () -> now;
    private final Mailer mailer = new Mailer(outbox, clock, true);
    private SmtpServer smtp;

    @BeforeEach
    void start() throws IOException {
        smtp = SmtpServer.start();
    }

    @AfterEach
    void stop() throws IOException {
        smtp.close();
    }

    @Test
    void sends_a_letter_once() {
        mailer.queue(INVITATION);

        sending().sendDue();
        sending().sendDue();

        assertThat(smtp.received())
                .singleElement()
                .asString()
                .contains("To: sari@dinkes.example", "Subject: Undangan", "Silakan masuk.");
        assertThat(only().status()).isEqualTo(Status.SENT);
        assertThat(only().sentAt()).hasValue(now);
    }

    @Test
    void queues_one_letter_for_one_occasion() {
        mailer.queue(INVITATION);
        mailer.queue(INVITATION);

        assertThat(mailer.latest(10)).hasSize(1);
    }

    @Test
    void tries_again_later_when_the_server_refuses() {
        smtp.refuseNext();
        mailer.queue(INVITATION);

        sending().sendDue();
        assertThat(only().status()).isEqualTo(Status.WAITING);
        assertThat(only().lastError()).hasValueSatisfying(e -> assertThat(e).contains("451"));
        assertThat(only().nextAt()).isEqualTo(now.plus(Duration.ofMinutes(1)));

        now = now.plus(Duration.ofMinutes(1));
        sending().sendDue();
        assertThat(only().status()).isEqualTo(Status.SENT);
        assertThat(only().attempts()).isEqualTo(2);
    }

    @Test
    void gives_up_after_the_last_attempt_and_keeps_the_letter() throws IOException {
        mailer.queue(INVITATION);
        smtp.close();

        for (int i = 0; i < SendLetters.MOST_ATTEMPTS; i++) {
            sending().sendDue();
            now = now.plus(Duration.ofHours(6));
        }

        assertThat(only().status()).isEqualTo(Status.GIVEN_UP);
        assertThat(only().attempts()).isEqualTo(SendLetters.MOST_ATTEMPTS);
    }

    private QueuedLetter only() {
        assertThat(mailer.latest(10)).hasSize(1);
        return mailer.latest(10).getFirst();
    }

    private SendLetters sending() {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(smtp.port());
        var transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        return new SendLetters(outbox, server, transactions, clock, "pendopo@kota.example");
    }
}
