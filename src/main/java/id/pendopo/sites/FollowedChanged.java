package id.pendopo.sites;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;

/** News that a unit publishes on a site of its own came, changed or went; any of them. */
public record FollowedChanged(CityCode city, UnitId unit, Instant at) {}
