package id.pendopo.newsroom.card.draw;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outlines of a city's territories, flat: x east, y south, in degrees of latitude.
 *
 * @param areas kecamatan and kelurahan; the city itself is not among them
 */
public record CityMap(List<Area> areas) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int KECAMATAN = 8;
    private static final int CITY = 5;

    public CityMap {
        areas = List.copyOf(areas);
    }

    /** One territory. */
    public record Area(String code, String name, Path2D outline) {
        boolean kecamatan() {
            return code.length() == KECAMATAN;
        }
    }

    public static CityMap none() {
        return new CityMap(List.of());
    }

    /** Reads a GeoJSON FeatureCollection whose features have {@code code} and {@code name}. */
    public static CityMap of(String geojson) {
        JsonNode features = JSON.readTree(geojson).path("features");
        double middle = features.path(0).path("properties").path("lat").asDouble(0);
        double narrow = Math.cos(Math.toRadians(middle));
        var areas = new ArrayList<Area>();
        for (JsonNode feature : features) {
            String code = feature.path("properties").path("code").asString("");
            if (code.length() > CITY) {
                String name = feature.path("properties").path("name").asString("");
                areas.add(new Area(code, name, outline(feature.path("geometry"), narrow)));
            }
        }
        return new CityMap(areas);
    }

    public Optional<Area> area(String code) {
        return areas.stream().filter(a -> a.code().equals(code)).findFirst();
    }

    Rectangle2D bounds() {
        var all = new Rectangle2D.Double();
        for (Area area : areas) {
            Rectangle2D own = area.outline().getBounds2D();
            if (all.isEmpty()) {
                all.setRect(own);
            } else {
                all.add(own);
            }
        }
        return all;
    }

    private static Path2D outline(JsonNode geometry, double narrow) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        JsonNode coordinates = geometry.path("coordinates");
        if (geometry.path("type").asString("").equals("Polygon")) {
            rings(coordinates, narrow, path);
        } else {
            coordinates.forEach(polygon -> rings(polygon, narrow, path));
        }
        return path;
    }

    private static void rings(JsonNode polygon, double narrow, Path2D path) {
        for (JsonNode ring : polygon) {
            boolean first = true;
            for (JsonNode point : ring) {
                double x = point.path(0).asDouble() * narrow;
                double y = -point.path(1).asDouble();
                if (first) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
                first = false;
            }
            if (!first) {
                path.closePath();
            }
        }
    }
}
