package id.pendopo.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings {@code pendopo.identity.*}.
 *
 * @param idle a sign-in ends after this time without a request
 * @param absolute a sign-in ends after this time in any case
 * @param invitation how long an invitation's link works
 * @param reset how long the link for a forgotten password works
 * @param passwordLink how long a link for a new password works that an administrator hands over
 * @param tries wrong tries for one mail before each further one has to wait
 * @param triesPerAddress the same for all mails typed from one address; offices share one
 * @param firstWait after the tries are used up; doubles with each further failure
 * @param longestWait where the doubling stops
 * @param origin the address of the back office for links in mails, as {@code
 *     https://pendopo.kota.go.id}; empty to take it from the request where that is safe
 * @param keyRequests how often one key of the API may ask in a minute
 * @param demo whether demo accounts with published passwords and no second step may exist
 */
@Validated
@ConfigurationProperties("pendopo.identity")
public record IdentitySettings(
        @DefaultValue("PT1H") Duration idle,
        @DefaultValue("PT12H") Duration absolute,
        @DefaultValue("P7D") Duration invitation,
        @DefaultValue("PT30M") Duration reset,
        @DefaultValue("PT24H") Duration passwordLink,
        @DefaultValue("5") @Min(3) @Max(20) int tries,
        @DefaultValue("50") @Min(3) @Max(10_000) int triesPerAddress,
        @DefaultValue("PT1M") Duration firstWait,
        @DefaultValue("PT15M") Duration longestWait,
        Optional<URI> origin,
        @DefaultValue("120") @Min(1) @Max(10_000) int keyRequests,
        @DefaultValue("false") boolean demo) {}
