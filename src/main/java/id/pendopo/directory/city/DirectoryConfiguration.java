package id.pendopo.directory.city;

import id.pendopo.directory.ledger.NewIds;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings and plain parts of the register. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FirstSettings.class)
class DirectoryConfiguration {
    @Bean
    NewIds newIds(InstantSource clock) {
        return new NewIds(clock);
    }
}
