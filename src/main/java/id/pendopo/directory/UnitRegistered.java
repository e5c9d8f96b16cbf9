package id.pendopo.directory;

import java.time.Instant;

/** A unit has come into the register. */
public record UnitRegistered(CityCode city, UnitId unit, Instant at) {}
