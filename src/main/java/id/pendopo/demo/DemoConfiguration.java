package id.pendopo.demo;

import id.pendopo.demo.sample.SampleCertificates;
import id.pendopo.demo.sample.SampleSites;
import id.pendopo.demo.sample.SampleWeb;
import id.pendopo.platform.fetch.TrustedAuthorities;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The demo; nothing of it exists outside the profile. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableConfigurationProperties(DemoSettings.class)
class DemoConfiguration {
    @Bean(destroyMethod = "close")
    SampleWeb sampleWeb(DemoSettings settings, InstantSource clock) throws Exception {
        return SampleWeb.start(SampleSites.all(), settings.samplePort(), clock);
    }

    @Bean
    TrustedAuthorities sampleAuthorities() {
        return new TrustedAuthorities(SampleCertificates.authority());
    }
}
