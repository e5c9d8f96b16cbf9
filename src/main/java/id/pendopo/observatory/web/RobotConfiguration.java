package id.pendopo.observatory.web;

import id.pendopo.observatory.ObservatorySettings;
import id.pendopo.platform.fetch.FetchSettings;
import id.pendopo.platform.web.Robot;
import java.net.URI;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the page {@code /tentang/robot} by which settings our crawler really runs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ObservatorySettings.class)
class RobotConfiguration {
    @Bean
    Robot robot(ObservatorySettings settings) {
        FetchSettings fetch = FetchSettings.defaults().explainedAt(URI.create(settings.about()));
        return new Robot(
                fetch.userAgent(),
                fetch.robotName(),
                settings.lookEvery(),
                settings.visitEvery(),
                settings.pagesPerVisit(),
                settings.delay());
    }
}
