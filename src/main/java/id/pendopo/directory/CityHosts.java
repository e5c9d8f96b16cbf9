package id.pendopo.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which city a host belongs to. */
final class CityHosts {
    private CityHosts() {}

    /** The city with the longest host that is the asked one or stands at its end after a dot. */
    static Optional<City> find(List<City> cities, String host) {
        String asked = host.toLowerCase(Locale.ROOT);
        return cities.stream()
                .filter(city -> city.host().filter(own -> within(asked, own)).isPresent())
                .max(Comparator.comparing(city -> city.host().orElse("").length()));
    }

    private static boolean within(String asked, String own) {
        return asked.equals(own) || asked.endsWith("." + own);
    }
}
