package id.pendopo.publishing.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** The shipped {@code seed/networks.yaml} as the server binds it, without a server. */
public final class ShippedNetworks {
    private ShippedNetworks() {}

    public static NetworkSettings settings() {
        return settings(Map.of());
    }

    /** With some lines given anew, by their full names. */
    public static NetworkSettings settings(Map<String, String> anew) {
        try {
            var sources = new java.util.ArrayList<ConfigurationPropertySource>();
            sources.add(new MapConfigurationPropertySource(new HashMap<>(anew)));
            new YamlPropertySourceLoader()
                    .load("networks", new ClassPathResource("seed/networks.yaml"))
                    .forEach(each -> ConfigurationPropertySources.from(each).forEach(sources::add));
            return new Binder(List.copyOf(sources))
                    .bind("pendopo.publishing", Bindable.of(NetworkSettings.class))
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
