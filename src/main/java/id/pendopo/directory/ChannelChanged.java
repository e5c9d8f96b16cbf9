package id.pendopo.directory;

import java.time.Instant;

/** A channel's address or state has changed, or it was removed; look it up to know. */
public record ChannelChanged(CityCode city, UnitId unit, ChannelId channel, Instant at) {}
