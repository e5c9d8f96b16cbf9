package id.pendopo.sites;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code pendopo.sites.*}.
 *
 * @param scheme of all public addresses; hosts ending in {@code .localhost} have http whatever it
 *     says
 * @param port in public addresses; empty for the usual one of the scheme. Hosts ending in {@code
 *     .localhost} have the port this server listens at
 * @param edgeMemory what kept pages may take of memory, their compressed form included
 * @param readChangesEvery how long another node's change may stay unseen
 * @param keepChanges how long changes are kept for nodes that could not read them
 */
@Validated
@ConfigurationProperties("pendopo.sites")
public record SitesSettings(
        @DefaultValue("https") @Pattern(regexp = "https?") String scheme,
        Optional<Integer> port,
        @DefaultValue("64MB") @NotNull DataSize edgeMemory,
        @DefaultValue("250ms") @NotNull Duration readChangesEvery,
        @DefaultValue("1d") @NotNull Duration keepChanges) {}
