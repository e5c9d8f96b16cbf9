package id.pendopo.observatory.watch;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.net.URI;
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

/** Targets and the leases of their hosting groups. */
@Repository
class TargetRepository {
    private static final String COLUMNS =
            "id, city, unit_id, address, hosting_group, look_due_at, visit_due_at, failures_in_row";

    private final JdbcClient db;

    TargetRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * Makes the target, or wakes it if it was retired. Its first look and visit are due at once.
     */
    void register(CityCode city, UnitId unit, URI address, String group, Instant now) {
        db.sql(
                        "insert into observatory.hosting_group (name) values (:group) on conflict do nothing")
                .param("group", group)
                .update();
        db.sql(
                        """
                        insert into observatory.target
                               (city, unit_id, address, hosting_group, look_due_at, visit_due_at)
                        values (:city, :unit, :address, :group, :now, :now)
                        on conflict (unit_id, address) do update
                           set active = true, hosting_group = excluded.hosting_group\
                        """)
                .param("city", city.value())
                .param("unit", unit.value())
                .param("address", address.toString())
                .param("group", group)
                .param("now", at(now))
                .update();
    }

    /** Stops observing; what was seen stays. */
    void retire(UUID target) {
        db.sql("update observatory.target set active = false where id = :id")
                .param("id", target)
                .update();
    }

    List<Target> ofCity(CityCode city) {
        return db.sql(
                        "select %s from observatory.target where city = :city and active order by id"
                                .formatted(COLUMNS))
                .param("city", city.value())
                .query(TargetRepository::target)
                .list();
    }

    List<Target> inGroup(String group) {
        return db.sql(
                        """
                        select %s from observatory.target
                         where hosting_group = :group and active
                         order by least(look_due_at, visit_due_at), id\
                        """
                                .formatted(COLUMNS))
                .param("group", group)
                .query(TargetRepository::target)
                .list();
    }

    Optional<Target> ofUnit(UnitId unit) {
        return db.sql(
                        """
                        select %s from observatory.target
                         where unit_id = :unit and active order by id limit 1\
                        """
                                .formatted(COLUMNS))
                .param("unit", unit.value())
                .query(TargetRepository::target)
                .optional();
    }

    /** Groups with at least one target that is observed. */
    List<String> groups() {
        return db.sql(
                        """
                        select distinct hosting_group from observatory.target
                         where active order by hosting_group\
                        """)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /**
     * Takes the lease of a group: from now on results under an older fence are refused, and the
     * visits that its holders left running are given up, also of sites that are retired since.
     */
    long lease(String group) {
        long fence =
                db.sql(
                                """
                                update observatory.hosting_group set fence = fence + 1
                                 where name = :group returning fence\
                                """)
                        .param("group", group)
                        .query(Long.class)
                        .single();
        db.sql(
                        """
                        update observatory.visit set state = 'ABANDONED'
                         where hosting_group = :group and state = 'RUNNING' and fence < :fence\
                        """)
                .param("group", group)
                .param("fence", fence)
                .update();
        return fence;
    }

    /** Whether the fence is still the newest; locks it until the transaction ends. */
    boolean holds(String group, long fence) {
        return db.sql(
                        """
                        select fence = :fence from observatory.hosting_group
                         where name = :group for share\
                        """)
                .param("group", group)
                .param("fence", fence)
                .query(Boolean.class)
                .single();
    }

    void looked(UUID target, boolean good, Instant nextLook) {
        db.sql(
                        """
                        update observatory.target
                           set look_due_at = :next,
                               failures_in_row = case when :good then 0
                                                      else failures_in_row + 1 end
                         where id = :id\
                        """)
                .param("next", at(nextLook))
                .param("good", good)
                .param("id", target)
                .update();
    }

    void visited(UUID target, Instant nextVisit) {
        db.sql("update observatory.target set visit_due_at = :next where id = :id")
                .param("next", at(nextVisit))
                .param("id", target)
                .update();
    }

    /** Makes nothing of the target due before the moment. */
    void postpone(UUID target, Instant moment) {
        db.sql(
                        """
                        update observatory.target
                           set look_due_at = greatest(look_due_at, :moment),
                               visit_due_at = greatest(visit_due_at, :moment)
                         where id = :id\
                        """)
                .param("moment", at(moment))
                .param("id", target)
                .update();
    }

    /** Makes a look and a visit due now. */
    void demand(UUID target, Instant now) {
        db.sql(
                        """
                        update observatory.target set look_due_at = :now, visit_due_at = :now
                         where id = :id\
                        """)
                .param("now", at(now))
                .param("id", target)
                .update();
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Target target(ResultSet row, int number) throws SQLException {
        return new Target(
                row.getObject("id", UUID.class),
                new CityCode(row.getString("city")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                URI.create(row.getString("address")),
                row.getString("hosting_group"),
                row.getObject("look_due_at", OffsetDateTime.class).toInstant(),
                row.getObject("visit_due_at", OffsetDateTime.class).toInstant(),
                row.getInt("failures_in_row"));
    }
}
