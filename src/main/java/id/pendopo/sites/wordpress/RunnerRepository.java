package id.pendopo.sites.wordpress;

import id.pendopo.directory.UnitId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Repository;

/**
 * Who moves a unit in: whoever holds its lock. The lock belongs to a connection, so it ends with
 * the process, however that ends; nobody has to guess whether one that is silent still lives.
 */
@Repository
class RunnerRepository {
    private final DataSource source;

    RunnerRepository(DataSource source) {
        this.source = source;
    }

    /** The right to move the unit in, until it is closed; empty if another process has it. */
    Optional<Held> hold(UnitId unit) {
        Connection connection = DataSourceUtils.getConnection(source);
        var held = new Held(connection, "sites.move " + unit);
        if (held.locked()) {
            return Optional.of(held);
        }
        held.giveBack();
        return Optional.empty();
    }

    /** The lock, with the connection it belongs to. */
    static final class Held implements AutoCloseable {
        private final Connection connection;
        private final JdbcClient db;
        private final String name;

        private Held(Connection connection, String name) {
            this.connection = connection;
            this.db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            this.name = name;
        }

        private boolean locked() {
            return db.sql("select pg_try_advisory_lock(hashtextextended(:name, 0))")
                    .param("name", name)
                    .query(Boolean.class)
                    .single();
        }

        @Override
        public void close() {
            try {
                db.sql("select pg_advisory_unlock(hashtextextended(:name, 0))")
                        .param("name", name)
                        .query(Boolean.class)
                        .single();
            } finally {
                giveBack();
            }
        }

        private void giveBack() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException("Giving back the connection of " + name, e);
            }
        }
    }
}
