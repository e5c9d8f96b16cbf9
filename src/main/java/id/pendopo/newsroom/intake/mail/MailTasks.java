package id.pendopo.newsroom.intake.mail;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks into the mailbox again and again, on one machine at a time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailboxSettings.class)
class MailTasks {
    @Bean
    Task<Void> pollMailboxTask(PollMailbox poll, MailboxSettings settings) {
        return Tasks.recurring("newsroom-mailbox", FixedDelay.of(settings.every()))
                .execute((instance, context) -> poll.poll());
    }
}
