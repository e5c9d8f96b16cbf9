package id.pendopo.assessment;

import id.pendopo.directory.UnitId;
import id.pendopo.observatory.Finding;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.MeasurementId;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The newest measurements of one unit, for tests. */
public final class MeasurementBuilder {
    private static final UnitId UNIT = new UnitId(new UUID(7, 7));
    private static final Instant AT = Instant.parse("2026-11-02T03:00:00Z");

    private final Map<IndicatorId, Measurement> all = new HashMap<>();

    public static MeasurementBuilder measurements() {
        return new MeasurementBuilder();
    }

    public MeasurementBuilder value(String item, double value, Finding... findings) {
        var indicator = new IndicatorId("test." + item);
        return add(new Reading.Measured(indicator, value, List.of(findings), List.of()));
    }

    public MeasurementBuilder notMeasured(String item, Unmeasured why) {
        return add(new Reading.NotMeasured(new IndicatorId("test." + item), why));
    }

    private MeasurementBuilder add(Reading reading) {
        var id = new MeasurementId(new UUID(1, all.size()));
        all.put(reading.indicator(), new Measurement(id, UNIT, AT, 1, reading));
        return this;
    }

    public Map<IndicatorId, Measurement> build() {
        return Map.copyOf(all);
    }
}
