package id.pendopo.identity.secret;

import id.pendopo.platform.PlatformSettings;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The identity key of this installation, out of its data folder. */
@Configuration(proxyBeanMethods = false)
class SecretConfiguration {
    @Bean
    SecretBox secretBox(PlatformSettings settings) throws IOException {
        return new SecretBox(new KeyFile(settings.data().resolve("identity.key")).read());
    }
}
