package id.pendopo.identity.web;

import id.pendopo.identity.key.KeyLimits;
import id.pendopo.identity.key.RecognizeKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * The chain of the API: no session and no cookie, so no form of another site can use it. Who acts
 * is told by the key of each request alone; what a handler needs, it says with {@code @Needs}.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    @Bean
    @Order(20)
    SecurityFilterChain api(HttpSecurity http, RecognizeKey recognize, KeyLimits limits)
            throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(
                        new KeyFilter(recognize, limits), AnonymousAuthenticationFilter.class)
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint((request, response, why) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, KeyFilter.CHALLENGE);
                            response.sendError(HttpStatus.UNAUTHORIZED.value());
                        }))
                .build();
    }
}
