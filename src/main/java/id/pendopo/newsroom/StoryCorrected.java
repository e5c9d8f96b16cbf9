package id.pendopo.newsroom;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.Optional;

/** A public story has a newer public version. May be heard twice. */
public record StoryCorrected(StoryId story, CityCode city, Optional<UnitId> unit, Instant at) {}
