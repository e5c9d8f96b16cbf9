package id.pendopo.sites.host;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code sites.host}. */
@Repository
public class HostRepository {
    private static final String HOST =
            "select host, city, unit, token, added_at, verified_at, proof, main from sites.host ";

    private final JdbcClient db;

    public HostRepository(JdbcClient db) {
        this.db = db;
    }

    /** All own domains, the unverified too. */
    public List<OwnHost> all() {
        return db.sql(HOST + "order by host").query(HostRepository::host).list();
    }

    /** Own domains of one city and its units. */
    public List<OwnHost> of(CityCode city) {
        return db.sql(HOST + "where city = :city order by host")
                .param("city", city.value())
                .query(HostRepository::host)
                .list();
    }

    public Optional<OwnHost> find(String host) {
        return db.sql(HOST + "where host = :host")
                .param("host", host)
                .query(HostRepository::host)
                .optional();
    }

    /**
     * Adds the domain, unverified.
     *
     * @return false if somebody has it already
     */
    boolean add(String host, CityCode city, Optional<UnitId> unit, String token, Instant now) {
        return db.sql(
                                """
                                insert into sites.host (host, city, unit, token, added_at)
                                values (:host, :city, :unit, :token, :now)
                                on conflict (host) do nothing\
                                """)
                        .param("host", host)
                        .param("city", city.value())
                        .param("unit", unit.map(UnitId::value).orElse(null))
                        .param("token", token)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void verify(String host, OwnHost.Proof proof, Instant now) {
        db.sql("update sites.host set verified_at = :now, proof = :proof where host = :host")
                .param("host", host)
                .param("proof", proof.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Makes the host the main one of its site; none, if the host is empty. */
    void lead(CityCode city, Optional<UnitId> unit, Optional<String> host) {
        UUID id = unit.map(UnitId::value).orElse(null);
        db.sql(
                        """
                        update sites.host set main = false
                         where city = :city and unit is not distinct from :unit and main\
                        """)
                .param("city", city.value())
                .param("unit", id, java.sql.Types.OTHER)
                .update();
        host.ifPresent(main ->
                db.sql("update sites.host set main = true where host = :host")
                        .param("host", main)
                        .update());
    }

    void remove(String host) {
        db.sql("delete from sites.host where host = :host").param("host", host).update();
    }

    private static OwnHost host(ResultSet row, int n) throws SQLException {
        return new OwnHost(
                row.getString("host"),
                new CityCode(row.getString("city")),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                row.getString("token"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("verified_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("proof")).map(OwnHost.Proof::valueOf),
                row.getBoolean("main"));
    }
}
