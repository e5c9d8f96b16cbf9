package id.pendopo.observatory;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;

/** A look at a unit's site found something else than the look before it, or was the first. */
public record SitePulseChanged(CityCode city, UnitId unit) {}
