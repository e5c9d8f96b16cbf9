package id.pendopo.directory.exchange;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of imports.
 *
 * @param mostRows of one file, its head not counted
 * @param largest size of one file
 * @param kept how long a previewed file waits for its confirmation
 */
@Validated
@ConfigurationProperties("pendopo.directory.import")
public record ExchangeSettings(
        @DefaultValue("20000") @Min(1) int mostRows,
        @DefaultValue("5MB") @NotNull DataSize largest,
        @DefaultValue("2h") @NotNull Duration kept) {}
