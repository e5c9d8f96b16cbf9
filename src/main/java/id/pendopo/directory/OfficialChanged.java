package id.pendopo.directory;

import java.time.Instant;

/** An official of the unit was appointed, corrected, or left office. */
public record OfficialChanged(CityCode city, UnitId unit, OfficialId official, Instant at) {}
