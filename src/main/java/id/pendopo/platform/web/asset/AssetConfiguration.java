package id.pendopo.platform.web.asset;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the assets before every other filter but the headers. */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration {
    @Bean
    FilterRegistrationBean<AssetFilter> assets() {
        var registration = new FilterRegistrationBean<>(new AssetFilter());
        registration.addUrlPatterns(Assets.ROOT + "*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }
}
