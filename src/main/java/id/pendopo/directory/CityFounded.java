package id.pendopo.directory;

import java.time.Instant;

/** A city has begun; its units follow as {@link UnitRegistered}. */
public record CityFounded(CityCode city, String name, Instant at) {}
