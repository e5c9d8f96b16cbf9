package id.pendopo.directory;

import java.time.Instant;

/** A unit's name, place or kind has changed, or it was closed or opened again. */
public record UnitChanged(CityCode city, UnitId unit, Instant at) {}
