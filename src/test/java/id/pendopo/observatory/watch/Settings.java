package id.pendopo.observatory.watch;

import id.pendopo.observatory.ObservatorySettings;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The observatory's settings as they are without a file. */
final class Settings {
    private Settings() {}

    static ObservatorySettings standard() {
        return new Binder(
                        new MapConfigurationPropertySource(
                                Map.of("pendopo.observatory.active", "true")))
                .bind("pendopo.observatory", ObservatorySettings.class)
                .get();
    }
}
