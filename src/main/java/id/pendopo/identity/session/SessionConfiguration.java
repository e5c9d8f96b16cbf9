package id.pendopo.identity.session;

import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps sign-ins in the database, for the addresses that need one; public pages never touch it.
 * Written by hand because Boot's own module for it does not resolve at this version.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
    /** Before Spring Security, which stands at -100. */
    private static final int BEFORE_SECURITY = -200;

    /** Of a visitor who only looked at the sign-in page; a sign-in sets its own. */
    private static final Duration STRANGER = Duration.ofMinutes(15);

    private static final String COOKIE = "pendopo_session";

    @Bean
    JdbcIndexedSessionRepository sessionRepository(
            JdbcOperations db, PlatformTransactionManager transactions) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var sessions = new JdbcIndexedSessionRepository(db, template);
        sessions.setTableName("platform.spring_session");
        sessions.setDefaultMaxInactiveInterval(STRANGER);
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
        return sessions;
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(
            JdbcIndexedSessionRepository sessions) {
        var cookies = new DefaultCookieSerializer();
        cookies.setCookieName(COOKIE);
        cookies.setCookiePath("/");
        cookies.setSameSite("Lax");
        cookies.setUseHttpOnlyCookie(true);
        var ids = new CookieHttpSessionIdResolver();
        ids.setCookieSerializer(cookies);
        var filter = new SessionRepositoryFilter<>(sessions);
        filter.setHttpSessionIdResolver(ids);
        var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(filter);
        registration.addUrlPatterns("/kerja/*", "/masuk/*", "/keluar", "/undangan/*", "/mulai/*");
        registration.setOrder(BEFORE_SECURITY);
        return registration;
    }
}
