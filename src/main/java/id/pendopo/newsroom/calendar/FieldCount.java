package id.pendopo.newsroom.calendar;

import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.Optional;

/** How many public stories of a unit name a field of work, and when the last one came. */
record FieldCount(Optional<UnitId> unit, String field, long stories, Instant last) {}
