package id.pendopo.publishing.practice;

import id.pendopo.directory.Directory;
import id.pendopo.platform.PlatformSettings;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the practice networks where they are wanted, and only where nothing may leave. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("pendopo.publishing.practice.run")
@EnableConfigurationProperties(PracticeSettings.class)
class PracticeConfiguration {
    @Bean(destroyMethod = "close")
    PracticeWeb practiceWeb(
            PracticeSettings settings, PlatformSettings platform, InstantSource clock)
            throws Exception {
        if (platform.outward()) {
            throw new IllegalStateException(
                    "pendopo.publishing.practice.run and pendopo.platform.outward are both true;"
                            + " practice networks run only where nothing may leave");
        }
        return PracticeWeb.start(
                platform.data().resolve("practice"), settings.port(), settings.processing(), clock);
    }

    @Bean
    FoundPracticeAccounts foundPracticeAccounts(PracticeWeb web, Directory directory) {
        return new FoundPracticeAccounts(web, directory);
    }

    @Bean
    PracticeNotice practiceNotice(PracticeWeb web) {
        return new PracticeNotice(web);
    }
}
