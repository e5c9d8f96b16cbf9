package id.pendopo.directory.city;

import id.pendopo.directory.CityCode;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a fresh installation begins with.
 *
 * @param city territory codes of cities to found if they do not exist; none means that the first
 *     visitor chooses
 */
@Validated
@ConfigurationProperties("pendopo.first")
public record FirstSettings(@DefaultValue List<CityCode> city) {
    public FirstSettings {
        city = List.copyOf(city);
    }
}
