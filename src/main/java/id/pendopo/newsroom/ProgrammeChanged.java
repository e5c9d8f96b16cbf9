package id.pendopo.newsroom;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.Optional;

/** A programme came into being or something public of it changed. May be heard twice. */
public record ProgrammeChanged(
        ProgrammeId programme, CityCode city, Optional<UnitId> unit, Instant at) {}
