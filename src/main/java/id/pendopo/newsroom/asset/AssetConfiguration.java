package id.pendopo.newsroom.asset;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.pendopo.newsroom.MediaSettings;
import id.pendopo.newsroom.upload.ExamineFile;
import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the media library. */
@Configuration("mediaConfiguration")
@EnableConfigurationProperties(MediaSettings.class)
class AssetConfiguration {
    private static final Duration PAUSE = Duration.ofHours(6);

    @Bean
    ExamineFile examineFile(MediaSettings settings) {
        return new ExamineFile(settings, Objects.requireNonNullElse(System.getenv("PATH"), ""));
    }

    @Bean
    Task<Void> eraseDeletedAssets(EraseAssets erase) {
        return Tasks.recurring("newsroom-erase-assets", FixedDelay.of(PAUSE))
                .execute((instance, context) -> erase.eraseDue());
    }
}
