package id.pendopo.newsroom;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.Optional;

/** A public story was taken back. May be heard twice. */
public record StoryWithdrawn(StoryId story, CityCode city, Optional<UnitId> unit, Instant at) {}
