package id.pendopo.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the ground.
 *
 * @param data the folder of everything kept outside of the database; PENDOPO_DATA
 * @param outward whether anything may leave for real mailboxes and networks; PENDOPO_OUTWARD
 * @param mailFrom the sender of all mail
 * @param repeatAfter after which an event that a listener failed on or died over is given to it
 *     again
 * @param database an outer PostgreSQL instead of the embedded one
 */
@Validated
@ConfigurationProperties("pendopo.platform")
public record PlatformSettings(
        @DefaultValue(".data") @NotNull Path data,
        @DefaultValue("false") boolean outward,
        @DefaultValue("pendopo@localhost") @NotBlank String mailFrom,
        @DefaultValue("5m") @NotNull Duration repeatAfter,
        @DefaultValue @NotNull @Valid Database database) {

    /**
     * The outer database.
     *
     * @param url its JDBC address; empty for the embedded one; PENDOPO_DATABASE_URL
     * @param user PENDOPO_DATABASE_USER
     * @param password PENDOPO_DATABASE_PASSWORD
     */
    public record Database(
            @DefaultValue("") String url,
            @DefaultValue("pendopo") String user,
            @DefaultValue("") String password) {
        public Optional<String> outerUrl() {
            return url.isBlank() ? Optional.empty() : Optional.of(url);
        }

        /** Never the password, because records print themselves into logs. */
        @Override
        public String toString() {
            return "Database[url=%s, user=%s]".formatted(url, user);
        }
    }
}
