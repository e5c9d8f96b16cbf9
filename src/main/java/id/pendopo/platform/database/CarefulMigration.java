package id.pendopo.platform.database;

import id.pendopo.platform.start.Refusal;
import id.pendopo.platform.start.StartRefused;
import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Migrates only a database that this version understands. */
final class CarefulMigration implements FlywayMigrationStrategy {
    /** What 18 has and 15 lacks of it, {@code db/callback} provides. */
    private static final int OLDEST_MAJOR = 15;

    @Override
    public void migrate(Flyway flyway) {
        checkServer(flyway);
        var known = flyway.info();
        Arrays.stream(known.all())
                .filter(CarefulMigration::fromTheFuture)
                .findFirst()
                .ifPresent(m -> refuse(Refusal.NEWER_DATABASE, m));
        Arrays.stream(known.applied())
                .filter(m -> !m.isChecksumMatching())
                .findFirst()
                .ifPresent(m -> refuse(Refusal.CHANGED_DATABASE, m));
        flyway.migrate();
    }

    private static boolean fromTheFuture(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED
                || migration.getState() == MigrationState.MISSING_SUCCESS;
    }

    private static void refuse(Refusal refusal, MigrationInfo migration) {
        throw new StartRefused(
                refusal, "%s %s".formatted(migration.getVersion(), migration.getDescription()));
    }

    private static void checkServer(Flyway flyway) {
        var source = flyway.getConfiguration().getDataSource();
        try (var connection = source.getConnection()) {
            var server = connection.getMetaData();
            if (server.getDatabaseMajorVersion() < OLDEST_MAJOR) {
                throw new StartRefused(
                        Refusal.OLD_SERVER,
                        Integer.toString(server.getDatabaseMajorVersion()),
                        Integer.toString(OLDEST_MAJOR));
            }
        } catch (SQLException e) {
            throw new StartRefused(Refusal.DATABASE_UNREACHABLE, String.valueOf(e.getMessage()));
        }
    }
}
