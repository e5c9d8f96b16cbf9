package id.pendopo.demo.own;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.newsroom.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Points in the middle of territories, where sample work is said to be done. */
@Component
@Profile("demo")
class Spots {
    /** About 200 metres. */
    private static final double AROUND = 0.002;

    private final Directory directory;
    private final JsonMapper json;
    private final Map<CityCode, Map<String, double[]>> middles = new ConcurrentHashMap<>();

    Spots(Directory directory, JsonMapper json) {
        this.directory = directory;
        this.json = json;
    }

    /** A place of the name somewhere near the middle of the territory. */
    Place near(CityCode city, Optional<String> territory, String name, Random chance) {
        String code = territory.orElse(city.value());
        double[] middle = middles.computeIfAbsent(city, this::read).get(code);
        if (middle == null) {
            return new Place(Optional.empty(), Optional.empty(), territory, name);
        }
        return new Place(
                Optional.of(middle[0] + (chance.nextDouble() - 0.5) * AROUND),
                Optional.of(middle[1] + (chance.nextDouble() - 0.5) * AROUND),
                territory,
                name);
    }

    private Map<String, double[]> read(CityCode city) {
        var found = new HashMap<String, double[]>();
        JsonNode features =
                directory.outlines(city).map(json::readTree).orElse(json.createObjectNode());
        for (JsonNode feature : features.path("features")) {
            JsonNode of = feature.path("properties");
            if (of.path("lat").isNumber()) {
                found.put(
                        of.path("code").asString(),
                        new double[] {of.path("lat").asDouble(), of.path("lon").asDouble()});
            }
        }
        return found;
    }
}
