package id.pendopo.observatory.probe;

import id.pendopo.observatory.Expected;
import java.time.ZoneId;

/**
 * What a probe may know besides the visit.
 *
 * @param zone in which the days of the unit's city begin
 */
public record Context(Expected expected, History history, Neighbours neighbours, ZoneId zone) {
    private static final ZoneId WESTERN_INDONESIA = ZoneId.of("Asia/Jakarta");

    /** An unknown site, its days taken as most of the country's cities have them. */
    public static Context nothing() {
        return new Context(
                Expected.nothing(), History.none(), Neighbours.none(), WESTERN_INDONESIA);
    }
}
