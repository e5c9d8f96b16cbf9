package id.pendopo.directory.ledger;

import id.pendopo.directory.ChannelId;
import id.pendopo.directory.OfficialId;
import id.pendopo.directory.UnitId;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Makes ids of version 7 (RFC 9562): they sort by moment, whatever the version of the database. */
public final class NewIds {
    private static final int VERSION = 7;
    private static final int VERSION_SHIFT = 12;
    private static final int RANDOM_BITS = 12;
    private static final int TIME_SHIFT = 16;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long BELOW_VARIANT = 0x3fff_ffff_ffff_ffffL;

    private final InstantSource clock;

    public NewIds(InstantSource clock) {
        this.clock = clock;
    }

    public UnitId unit() {
        return new UnitId(next());
    }

    public OfficialId official() {
        return new OfficialId(next());
    }

    public ChannelId channel() {
        return new ChannelId(next());
    }

    /** Of something that has no type of id of its own. */
    public UUID any() {
        return next();
    }

    private UUID next() {
        var random = ThreadLocalRandom.current();
        long high =
                (clock.millis() << TIME_SHIFT)
                        | (VERSION << VERSION_SHIFT)
                        | random.nextInt(1 << RANDOM_BITS);
        return new UUID(high, (random.nextLong() & BELOW_VARIANT) | VARIANT);
    }
}
