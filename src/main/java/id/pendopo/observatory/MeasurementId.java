package id.pendopo.observatory;

import java.util.UUID;

/** The id of a measurement. */
public record MeasurementId(UUID value) {}
