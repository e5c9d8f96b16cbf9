package id.pendopo.publishing.network;

import id.pendopo.directory.Network;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code pendopo.publishing.networks.*} and the times of every call to them.
 *
 * @param connect longest wait for a connection to a network
 * @param silence longest pause within a network's answer
 * @param call longest time for one whole call
 * @param upload longest time for one call that carries a piece of a file
 * @param networks what is known of each network: addresses, version, permissions, metrics and
 *     limits; shipped in {@code seed/networks.yaml}, any line of it can be given anew, as {@code
 *     pendopo.publishing.networks.facebook.version=v26.0}
 */
@Validated
@ConfigurationProperties("pendopo.publishing")
public record NetworkSettings(
        @DefaultValue("10s") @NotNull Duration connect,
        @DefaultValue("40s") @NotNull Duration silence,
        @DefaultValue("60s") @NotNull Duration call,
        @DefaultValue("5m") @NotNull Duration upload,
        @DefaultValue Map<Network, Facts> networks) {
    public NetworkSettings {
        networks = Map.copyOf(networks);
    }

    /** What is known of the network. */
    public Facts of(Network network) {
        Facts facts = networks.get(network);
        if (facts == null) {
            throw new IllegalStateException(
                    "Nothing is known of %s, expected pendopo.publishing.networks.%s"
                            .formatted(network, network.name().toLowerCase(java.util.Locale.ROOT)));
        }
        return facts;
    }

    /**
     * One network.
     *
     * @param version of its interface; empty where addresses carry none
     * @param addresses by what is asked there, as {@code graph}
     * @param clientId of the city's application at the network; empty if it has none yet
     * @param clientSecret its secret
     * @param scopes permissions asked for
     * @param needed those without which posting fails
     * @param postMetrics figures of a post, in the network's words
     * @param accountMetrics figures of an account
     * @param costs of acts that cost, in US dollars, as {@code post} and {@code post-with-link}
     */
    public record Facts(
            @DefaultValue("") String version,
            @DefaultValue Map<String, URI> addresses,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue List<String> scopes,
            @DefaultValue List<String> needed,
            @DefaultValue List<String> postMetrics,
            @DefaultValue List<String> accountMetrics,
            @DefaultValue Map<String, java.math.BigDecimal> costs,
            @DefaultValue Limits limits) {
        /** Never the secret. */
        @Override
        public String toString() {
            return "Facts[version=%s, addresses=%s, clientId=%s]"
                    .formatted(version, addresses, clientId);
        }
    }
}
