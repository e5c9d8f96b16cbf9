package id.pendopo.newsroom;

import java.util.Optional;

/**
 * Where something is; every part may be unknown.
 *
 * @param latitude in degrees of WGS 84, with a longitude or without both
 * @param territory code of the kecamatan or kelurahan
 * @param name as people call it; empty if not told
 */
public record Place(
        Optional<Double> latitude,
        Optional<Double> longitude,
        Optional<String> territory,
        String name) {
    private static final int RIGHT_ANGLE = 90;

    public Place {
        if (latitude.isPresent() != longitude.isPresent()
                || latitude.map(Math::abs).orElse(0.0) > RIGHT_ANGLE
                || longitude.map(Math::abs).orElse(0.0) > 2 * RIGHT_ANGLE) {
            throw new IllegalArgumentException(
                    "Latitude %s and longitude %s are not a point".formatted(latitude, longitude));
        }
    }

    public static Place unknown() {
        return new Place(Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    public static Place named(String name) {
        return new Place(Optional.empty(), Optional.empty(), Optional.empty(), name);
    }

    public static Place at(double latitude, double longitude, Optional<String> territory) {
        return new Place(Optional.of(latitude), Optional.of(longitude), territory, "");
    }
}
