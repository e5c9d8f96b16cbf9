package id.pendopo.newsroom.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outlines of a city's territories, for telling in which of them a point lies. */
public final class Areas {
    private final List<Area> areas;

    private Areas(List<Area> areas) {
        this.areas = areas;
    }

    /**
     * One territory.
     *
     * @param rings each a list of longitude and latitude in turn; holes are rings as well
     */
    private record Area(String code, List<double[]> rings) {
        /** A point is inside if a line from it crosses the outlines an odd number of times. */
        boolean holds(double latitude, double longitude) {
            boolean inside = false;
            for (double[] ring : rings) {
                for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                    boolean between = ring[i + 1] > latitude != ring[j + 1] > latitude;
                    if (between
                            && longitude
                                    < (ring[j] - ring[i])
                                                    * (latitude - ring[i + 1])
                                                    / (ring[j + 1] - ring[i + 1])
                                            + ring[i]) {
                        inside = !inside;
                    }
                }
            }
            return inside;
        }
    }

    /**
     * Reads outlines.
     *
     * @param json a FeatureCollection whose features have a territory's code as id
     */
    public static Areas of(String json) {
        var areas = new ArrayList<Area>();
        for (JsonNode feature : JsonMapper.shared().readTree(json).path("features")) {
            var rings = new ArrayList<double[]>();
            JsonNode geometry = feature.path("geometry");
            boolean many = geometry.path("type").asString("").equals("MultiPolygon");
            for (JsonNode part : geometry.path("coordinates")) {
                if (many) {
                    part.forEach(ring -> rings.add(ring(ring)));
                } else {
                    rings.add(ring(part));
                }
            }
            areas.add(new Area(feature.path("id").asString(""), rings));
        }
        // The longest code is the smallest territory.
        areas.sort(Comparator.comparing((Area area) -> area.code().length()).reversed());
        return new Areas(List.copyOf(areas));
    }

    /** Knows no territory. */
    public static Areas none() {
        return new Areas(List.of());
    }

    /** The code of the smallest territory that holds the point; empty outside of all. */
    public Optional<String> at(double latitude, double longitude) {
        return areas.stream()
                .filter(area -> area.holds(latitude, longitude))
                .map(Area::code)
                .findFirst();
    }

    private static double[] ring(JsonNode points) {
        double[] ring = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            ring[2 * i] = points.get(i).get(0).asDouble();
            ring[2 * i + 1] = points.get(i).get(1).asDouble();
        }
        return ring;
    }
}
