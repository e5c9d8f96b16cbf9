package id.pendopo.directory.territory;

import id.pendopo.directory.CityCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Outlines of cities, kecamatan and kelurahan that come with the product. */
public final class Outlines {
    private Outlines() {}

    /**
     * A GeoJSON FeatureCollection; each feature has the territory's code as id and in its
     * properties, with the name and a point inside. Empty if the product has no outline of the
     * city.
     */
    public static Optional<String> of(CityCode city) {
        String file = "/seed/boundaries/%s.geojson".formatted(city);
        try (InputStream in = Outlines.class.getResourceAsStream(file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading %s failed".formatted(file), e);
        }
    }
}
