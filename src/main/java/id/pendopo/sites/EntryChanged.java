package id.pendopo.sites;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;

/** What the public sees of an entry has changed: it came, was changed or was taken back. */
public record EntryChanged(EntryId entry, CityCode city, UnitId unit, EntryKind kind, Instant at) {}
