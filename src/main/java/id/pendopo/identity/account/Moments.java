package id.pendopo.identity.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moments as the driver reads and writes them. */
public final class Moments {
    private Moments() {}

    public static Timestamp of(Instant moment) {
        return Timestamp.from(moment);
    }

    public static @Nullable Timestamp of(Optional<Instant> moment) {
        return moment.map(Timestamp::from).orElse(null);
    }

    public static Instant at(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    public static Optional<Instant> maybe(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
