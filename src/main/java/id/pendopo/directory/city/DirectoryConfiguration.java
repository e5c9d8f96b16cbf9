package id.pendopo.directory.city;

import id.pendopo.directory.exchange.ExchangeSettings;
import id.pendopo.directory.exchange.TableFiles;
import id.pendopo.directory.ledger.NewIds;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings and plain parts of the register. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FirstSettings.class, ExchangeSettings.class})
class DirectoryConfiguration {
    @Bean
    TableFiles tableFiles(ExchangeSettings settings) {
        return new TableFiles(settings);
    }

    @Bean
    NewIds newIds(InstantSource clock) {
        return new NewIds(clock);
    }
}
