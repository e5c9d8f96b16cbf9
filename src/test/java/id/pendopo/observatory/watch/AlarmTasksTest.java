package id.pendopo.observatory.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class AlarmTasksTest {
    private final ApplicationContextRunner application =
            new ApplicationContextRunner()
                    .withInitializer(context ->
                            context.addBeanFactoryPostProcessor(
                                    new LazyInitializationBeanFactoryPostProcessor()))
                    .withUserConfiguration(AlarmTasks.class);

    @Test
    void no_job_tells_by_mail_unless_the_settings_ask_for_it() {
        assertThat(Settings.standard().mail()).isFalse();
        application.run(context -> assertThat(jobs(context)).isZero());
    }

    @Test
    void two_jobs_tell_if_the_settings_ask_for_it() {
        application
                .withPropertyValues("pendopo.observatory.mail=true")
                .run(context -> assertThat(jobs(context)).isEqualTo(2));
    }

    private static int jobs(ApplicationContext context) {
        return context.getBeanNamesForType(Task.class, true, false).length;
    }
}
