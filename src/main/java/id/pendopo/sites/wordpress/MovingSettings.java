package id.pendopo.sites.wordpress;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code pendopo.sites.moving.*}: how other sites are read, to move in or to be followed.
 *
 * @param delay between two requests to one host
 * @param longestWait most that is waited when a server asks for it; then the run ends and can be
 *     resumed
 * @param fileLimit largest file brought along
 * @param allowLoopback let {@code *.localhost} be read; for samples and trials on this machine only
 * @param followEvery between two looks at a followed site
 * @param active whether this process follows sites; a node that only serves pages says no
 */
@Validated
@ConfigurationProperties("pendopo.sites.moving")
public record MovingSettings(
        @DefaultValue("250ms") @NotNull Duration delay,
        @DefaultValue("5m") @NotNull Duration longestWait,
        @DefaultValue("40MB") @NotNull DataSize fileLimit,
        @DefaultValue("false") boolean allowLoopback,
        @DefaultValue("30m") @NotNull Duration followEvery,
        @DefaultValue("true") boolean active) {}
