package id.pendopo.platform.web.guard;

import id.pendopo.platform.web.LargeUploads;
import id.pendopo.platform.web.WebSettings;
import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.Http403ForbiddenEntryPoint;

/** The filters and the security chain in front of public pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class GuardConfiguration {
    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> oneSlash() {
        UriCompliance tidied =
                UriCompliance.DEFAULT.with(
                        "tidied", UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT);
        return factory ->
                factory.addServerCustomizers(server -> {
                    server.setHandler(new OneSlash(server.getHandler()));
                    for (Connector connector : server.getConnectors()) {
                        connector.getConnectionFactories().stream()
                                .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                                .map(HttpConfiguration.ConnectionFactory.class::cast)
                                .forEach(http ->
                                        http.getHttpConfiguration().setUriCompliance(tidied));
                    }
                });
    }

    @Bean
    FilterRegistrationBean<HeadersFilter> securityHeaders() {
        var registration = new FilterRegistrationBean<>(new HeadersFilter());
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    @ConditionalOnProperty(name = "pendopo.platform.web.limits.on", matchIfMissing = true)
    FilterRegistrationBean<RateFilter> rateLimits(WebSettings settings, InstantSource clock) {
        var limits = new RateLimits(settings.limits(), clock);
        var filter = new RateFilter(limits, new Visitors(settings.clientAddressHeader()));
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 40);
        return registration;
    }

    @Bean
    FilterRegistrationBean<UploadLimit> uploadLimit(ObjectProvider<LargeUploads> large) {
        List<String> paths = large.stream().flatMap(l -> l.paths().stream()).toList();
        var registration = new FilterRegistrationBean<>(new UploadLimit(paths));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 45);
        return registration;
    }

    /**
     * The chain of every path that no other chain claims: it keeps no session, sets no cookie and
     * signs nobody in, so that public pages are cheap and the same for all. What changes something
     * without a sign-in (a complaint, a vote) protects itself in its module.
     */
    @Bean
    @Order(100)
    SecurityFilterChain publicPages(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(new Http403ForbiddenEntryPoint()))
                .build();
    }
}
