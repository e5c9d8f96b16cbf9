package id.pendopo.platform.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the pages.
 *
 * @param stylePage shows every component at {@code /gaya}; for development
 * @param clientAddressHeader the header in which the proxy before us writes the visitor's address,
 *     as {@code X-Forwarded-For}, whose last entry counts; empty if there is no proxy, because
 *     anybody could write the header then
 * @param limits how often one network address may ask
 */
@Validated
@ConfigurationProperties("pendopo.platform.web")
public record WebSettings(
        @DefaultValue("false") boolean stylePage,
        @DefaultValue("") String clientAddressHeader,
        @DefaultValue @NotNull @Valid Limits limits) {

    /**
     * Whole offices stand behind one address, so the limits are wide; they stop floods, not people.
     *
     * @param on whether anything is limited
     * @param reading requests that change nothing
     * @param writing requests that change something
     * @param signIn attempts to sign in or to use an invitation
     */
    public record Limits(
            @DefaultValue("true") boolean on,
            @DefaultValue @NotNull @Valid Reading reading,
            @DefaultValue @NotNull @Valid Writing writing,
            @DefaultValue @NotNull @Valid SignIn signIn) {}

    /** So many requests that change nothing in so long a time. */
    public record Reading(@DefaultValue("1200") int requests, @DefaultValue("1m") Duration within) {
        public Reading {
            check("reading", requests, within);
        }
    }

    /** So many requests that change something in so long a time. */
    public record Writing(@DefaultValue("120") int requests, @DefaultValue("1m") Duration within) {
        public Writing {
            check("writing", requests, within);
        }
    }

    /** So many attempts to sign in in so long a time. */
    public record SignIn(@DefaultValue("30") int requests, @DefaultValue("5m") Duration within) {
        public SignIn {
            check("sign-in", requests, within);
        }
    }

    private static void check(String name, int requests, Duration within) {
        if (requests < 1 || within.isZero() || within.isNegative()) {
            throw new IllegalArgumentException(
                    "pendopo.platform.web.limits.%s allows %d requests in %s, expected at least 1 in a positive time"
                            .formatted(name, requests, within));
        }
    }
}
