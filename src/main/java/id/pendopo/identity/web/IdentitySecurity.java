package id.pendopo.identity.web;

import id.pendopo.identity.session.SessionSecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * The chain of every address that knows people: the back office and the ways into it. The session
 * holds the CSRF token, not a cookie beside it, because a broken unit site on a subdomain could set
 * cookies for the whole domain.
 */
@Configuration(proxyBeanMethods = false)
class IdentitySecurity {
    @Bean
    @Order(10)
    SecurityFilterChain backOffice(
            HttpSecurity http, SessionSecurityContext sessions, ToSignIn toSignIn)
            throws Exception {
        return http.securityMatcher(
                        "/kerja/**", "/masuk/**", "/keluar", "/undangan/**", "/mulai/**")
                .securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf -> csrf.csrfTokenRepository(new HttpSessionCsrfTokenRepository()))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers("/kerja/**")
                                .authenticated()
                                .anyRequest()
                                .permitAll())
                .exceptionHandling(errors -> errors.authenticationEntryPoint(toSignIn))
                .headers(headers ->
                        headers.defaultsDisabled()
                                .addHeaderWriter((request, response) ->
                                        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store")))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .build();
    }
}
