package id.pendopo.observatory;

import id.pendopo.directory.UnitId;
import java.time.Instant;

/**
 * A stored reading: the unit it is of, its moment, and the version of the method that made it.
 *
 * @param at the end of the visit
 * @param version of the probe
 */
public record Measurement(MeasurementId id, UnitId unit, Instant at, int version, Reading reading) {
    public IndicatorId indicator() {
        return reading.indicator();
    }
}
