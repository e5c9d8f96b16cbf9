package id.pendopo.newsroom;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.Optional;

/** A story has become public. May be heard twice. */
public record StoryPublished(StoryId story, CityCode city, Optional<UnitId> unit, Instant at) {}
