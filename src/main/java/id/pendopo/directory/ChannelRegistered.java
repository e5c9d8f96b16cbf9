package id.pendopo.directory;

import java.time.Instant;

/** A website or account has come into the register. */
public record ChannelRegistered(CityCode city, UnitId unit, ChannelId channel, Instant at) {}
