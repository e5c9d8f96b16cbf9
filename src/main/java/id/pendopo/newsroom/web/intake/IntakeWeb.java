package id.pendopo.newsroom.web.intake;

import id.pendopo.platform.web.LargeUploads;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where programs bring photos and videos. */
@Configuration(proxyBeanMethods = false)
class IntakeWeb {
    @Bean
    LargeUploads intakeUploads() {
        return new LargeUploads(List.of("/api/v1/pictures", "/api/v1/stories"));
    }
}
