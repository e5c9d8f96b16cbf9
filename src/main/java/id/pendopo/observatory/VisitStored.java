package id.pendopo.observatory;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;

/** A visit is over and its measurements can be read. */
public record VisitStored(VisitId visit, UnitId unit, CityCode city, Instant at) {}
