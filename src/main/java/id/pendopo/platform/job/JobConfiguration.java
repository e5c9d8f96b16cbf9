package id.pendopo.platform.job;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Durable jobs: every bean of db-scheduler's {@code Task} runs, its data kept as JSON in {@code
 * platform.job}. A module gives a job the name {@code module.act}; a job may run twice, so it must
 * not matter.
 */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {
    /** A command beside the server orders jobs and works on none. */
    @Bean
    @ConditionalOnProperty(name = "pendopo.platform.jobs", havingValue = "false")
    DbSchedulerStarter noJobs() {
        return () -> {};
    }

    @Bean
    DbSchedulerCustomizer jobs() {
        return new DbSchedulerCustomizer() {
            /** Class names inside serialised objects would chain the rows to our packages. */
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new Jackson3Serializer());
            }

            /** Jobs mostly wait for others; how many run at once is bounded by the settings. */
            @Override
            public Optional<ExecutorService> executorService() {
                return Optional.of(
                        Executors.newThreadPerTaskExecutor(
                                Thread.ofVirtual().name("job-", 1).factory()));
            }
        };
    }
}
