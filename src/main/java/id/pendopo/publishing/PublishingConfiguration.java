package id.pendopo.publishing;

import id.pendopo.platform.PlatformSettings;
import id.pendopo.platform.secret.KeyFile;
import id.pendopo.platform.secret.KeyRing;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires publishing to its settings and to the key file that seals the tokens of accounts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublishingSettings.class)
class PublishingConfiguration {
    @Bean
    KeyRing publishingKeys(PlatformSettings settings) throws IOException {
        var file =
                new KeyFile(
                        settings.data().resolve("publishing.key"),
                        "official accounts have to be linked anew");
        return new KeyRing(file.read());
    }
}
