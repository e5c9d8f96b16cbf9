package id.pendopo.platform.database;

import id.pendopo.platform.PlatformSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database of the application: embedded, unless an outer one is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlatformSettings.class)
class DatabaseConfiguration {
    private final Groundwork groundwork;

    DatabaseConfiguration(PlatformSettings settings, ObjectProvider<Groundwork> early) {
        this.groundwork = early.getIfAvailable(() -> Groundwork.on(settings.data()));
    }

    /** Made first and released last, because everything below writes into it. */
    @Bean
    DataFolder dataFolder() {
        return groundwork.folder();
    }

    /** Stopped after the pool, because the pool's bean depends on it. */
    @Bean
    @ConditionalOnExpression("'${pendopo.platform.database.url:}'.isBlank()")
    EmbeddedPostgres embeddedPostgres(DataFolder folder) {
        return groundwork.postgres();
    }

    @Bean
    JdbcConnectionDetails connectionDetails(
            PlatformSettings settings, ObjectProvider<EmbeddedPostgres> embedded) {
        var server = embedded.getIfAvailable();
        var outer = settings.database();
        return server == null
                ? new Details(outer.url(), outer.user(), outer.password())
                : new Details(
                        server.url(EmbeddedPostgres.DATABASE), server.user(), server.password());
    }

    @Bean
    FlywayMigrationStrategy carefulMigration() {
        return new CarefulMigration();
    }

    private record Details(String url, String user, String password)
            implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return password;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
