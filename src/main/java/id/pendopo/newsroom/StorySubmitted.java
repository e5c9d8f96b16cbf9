package id.pendopo.newsroom;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.Optional;

/** A story was sent in to the desk. May be heard twice. */
public record StorySubmitted(StoryId story, CityCode city, Optional<UnitId> unit, Instant at) {}
