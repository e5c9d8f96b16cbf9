package id.pendopo.newsroom;

/** A point on the earth in degrees, WGS 84. */
public record Position(double latitude, double longitude) {
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    public Position {
        if (!known(latitude, longitude)) {
            throw new IllegalArgumentException(
                    "No position at latitude %s, longitude %s, expected -90..90 and -180..180"
                            .formatted(latitude, longitude));
        }
    }

    /** Whether the two are a place a camera can have been; 0, 0 is what some write for unknown. */
    public static boolean known(double latitude, double longitude) {
        return Math.abs(latitude) <= POLE
                && Math.abs(longitude) <= DATE_LINE
                && !(latitude == 0 && longitude == 0);
    }
}
