package id.pendopo.newsroom;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.Optional;

/** A story was given back to its unit, with a reason. May be heard twice. */
public record StoryReturned(StoryId story, CityCode city, Optional<UnitId> unit, Instant at) {}
