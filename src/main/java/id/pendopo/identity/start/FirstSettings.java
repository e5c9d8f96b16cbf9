package id.pendopo.identity.start;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who administers a fresh installation, as given to {@code ./pendopo run --admin}.
 *
 * @param admin a mail address; empty if the first visitor sets the installation up
 */
@ConfigurationProperties("pendopo.first")
record FirstSettings(Optional<String> admin) {}
