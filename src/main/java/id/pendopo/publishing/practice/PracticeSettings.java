package id.pendopo.publishing.practice;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code pendopo.publishing.practice.*}.
 *
 * @param run whether the practice networks run beside the server; never where anything may leave
 * @param port where, on this machine; 0 for any free port
 * @param processing how long a practice network works on a picture or video
 */
@Validated
@ConfigurationProperties("pendopo.publishing.practice")
public record PracticeSettings(
        @DefaultValue("false") boolean run,
        @DefaultValue("8092") int port,
        @DefaultValue("2s") @NotNull Duration processing) {}
