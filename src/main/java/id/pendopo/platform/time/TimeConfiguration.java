package id.pendopo.platform.time;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock; nobody else asks the system for the time. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
