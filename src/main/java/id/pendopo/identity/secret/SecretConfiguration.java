package id.pendopo.identity.secret;

import id.pendopo.platform.PlatformSettings;
import id.pendopo.platform.secret.KeyFile;
import id.pendopo.platform.secret.SecretBox;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The identity key of this installation, out of its data folder. */
@Configuration(proxyBeanMethods = false)
class SecretConfiguration {
    @Bean
    SecretBox secretBox(PlatformSettings settings) throws IOException {
        var file =
                new KeyFile(
                        settings.data().resolve("identity.key"),
                        "one-time codes have to be set up anew");
        return new SecretBox(file.read().getLast());
    }
}
