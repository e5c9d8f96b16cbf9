package id.pendopo.platform.mail;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.pendopo.platform.PlatformSettings;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionOperations;

/** Sending: only where something may leave and a mail server is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "pendopo.platform.outward", havingValue = "true")
class MailConfiguration {
    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Task<Void> sendLetters(
            OutboxRepository outbox,
            JavaMailSender server,
            TransactionOperations transactions,
            InstantSource clock,
            PlatformSettings settings) {
        var sending = new SendLetters(outbox, server, transactions, clock, settings.mailFrom());
        return Tasks.recurring("platform.send-letters", FixedDelay.of(PAUSE))
                .execute((instance, context) -> sending.sendDue());
    }
}
