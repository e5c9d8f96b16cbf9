package id.pendopo.directory.territory;

import id.pendopo.directory.Territory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The built-in territories. */
@Repository
public class TerritoryRepository {
    /** Any number; all nodes that start at once wait here for the first. */
    private static final long LOCK = 0x7e221_70123L;

    private final JdbcClient db;
    private final JdbcTemplate connections;

    public TerritoryRepository(JdbcTemplate connections) {
        this.db = JdbcClient.create(connections);
        this.connections = connections;
    }

    public Optional<Territory> find(String code) {
        return db.sql("select code, name from directory.territory where code = :code")
                .param("code", code)
                .query((row, n) -> new Territory(row.getString("code"), row.getString("name")))
                .optional();
    }

    /** All provinces by code. */
    public List<Territory> provinces() {
        return db.sql("select code, name from directory.territory where level = 1 order by code")
                .query((row, n) -> new Territory(row.getString("code"), row.getString("name")))
                .list();
    }

    /** Territories directly below, by code. */
    public List<Territory> below(String parent) {
        return db.sql(
                        """
                        select code, name from directory.territory
                         where parent = :parent order by code\
                        """)
                .param("parent", parent)
                .query((row, n) -> new Territory(row.getString("code"), row.getString("name")))
                .list();
    }

    /** Cities and regencies whose name holds the text in any case, those that begin so first. */
    public List<Territory> cities(String text, int most) {
        return db.sql(
                        """
                        select code, name from directory.territory
                         where level = 2 and position(lower(:text) in lower(name)) > 0
                         order by position(lower(:text) in
                                  regexp_replace(lower(name), '^(kota|kabupaten) ', '')) <> 1,
                                  name
                         limit :most\
                        """)
                .param("text", text)
                .param("most", most)
                .query((row, n) -> new Territory(row.getString("code"), row.getString("name")))
                .list();
    }

    public long count() {
        return db.sql("select count(*) from directory.territory").query(Long.class).single();
    }

    /** The hash of the loaded data; empty if none is loaded. Others that load wait until commit. */
    Optional<String> lockedHash(String seed) {
        db.sql("select 1 from pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Integer.class)
                .single();
        return db.sql("select hash from directory.seed where name = :name")
                .param("name", seed)
                .query(String.class)
                .optional();
    }

    /** Brings the table in line with the CSV; codes in use are kept even if they left the data. */
    void replace(InputStream csv) {
        db.sql("create temp table arriving (code text collate \"C\", name text) on commit drop")
                .update();
        connections.execute(
                (ConnectionCallback<Long>)
                        connection -> copy(connection.unwrap(PGConnection.class), csv));
        db.sql(
                        """
                        insert into directory.territory (code, name)
                        select code, name from arriving
                            on conflict (code) do update set name = excluded.name
                         where territory.name <> excluded.name\
                        """)
                .update();
        db.sql(
                        """
                        delete from directory.territory
                         where not exists (select 1 from arriving
                                            where arriving.code = territory.code)
                           and not exists (select 1 from directory.unit
                                            where unit.territory = territory.code)
                           and not exists (select 1 from directory.city
                                            where city.code = territory.code)\
                        """)
                .update();
    }

    void remember(String seed, String hash, Instant at) {
        db.sql(
                        """
                        insert into directory.seed (name, hash, loaded_at)
                        values (:name, :hash, :at)
                            on conflict (name) do update
                           set hash = excluded.hash, loaded_at = excluded.loaded_at\
                        """)
                .param("name", seed)
                .param("hash", hash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Long copy(PGConnection connection, InputStream csv) throws SQLException {
        try {
            return connection
                    .getCopyAPI()
                    .copyIn("copy arriving (code, name) from stdin with (format csv, header)", csv);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the built-in territories failed", e);
        }
    }
}
