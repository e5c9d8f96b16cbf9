package id.pendopo.complaints.handling;

import id.pendopo.complaints.ReportChannel;
import id.pendopo.complaints.ReportId;
import id.pendopo.complaints.ReportKind;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.complaints.Secrecy;
import id.pendopo.complaints.clock.ServiceClass;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.secret.KeyRing;
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

/** Reports as they stand now; rows of {@code complaints.report} and {@code assignment}. */
@Repository
public class ReportRepository {
    private final JdbcClient db;

    ReportRepository(JdbcClient db) {
        this.db = db;
    }

    public Optional<Report> find(ReportId id) {
        return one("select * from complaints.report where id = :key", id.value());
    }

    /** The report that the code opens. */
    public Optional<Report> findByCode(byte[] codeHash) {
        return one("select * from complaints.report where code_hash = :key", codeHash);
    }

    public Optional<Report> findByNumber(CityCode city, String number) {
        return db.sql("select * from complaints.report where city = :city and number = :number")
                .param("city", city.value())
                .param("number", number)
                .query(this::report)
                .optional();
    }

    /** The report with its row locked until the transaction ends; empty if there is none. */
    Optional<Report> lock(ReportId id) {
        return one("select * from complaints.report where id = :key for update", id.value());
    }

    /** The report that came by the message before; two deliveries of one message wait here. */
    public Optional<Report> lockOrigin(CityCode city, ReportChannel channel, String key) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "complaints.origin %s %s %s".formatted(city, channel, key))
                .query((row, n) -> true)
                .single();
        return db.sql(
                        """
                        select * from complaints.report
                         where city = :city and channel = :channel and origin_key = :key\
                        """)
                .param("city", city.value())
                .param("channel", channel.name())
                .param("key", key)
                .query(this::report)
                .optional();
    }

    /** The number of the next report of the city in the year; gaps only where a filing failed. */
    public String nextNumber(CityCode city, int year) {
        int next =
                db.sql(
                                """
                                insert into complaints.counter as c (city, year, last)
                                values (:city, :year, 1)
                                    on conflict (city, year) do update set last = c.last + 1
                                returning last\
                                """)
                        .param("city", city.value())
                        .param("year", year)
                        .query(Integer.class)
                        .single();
        return "%d-%06d".formatted(year, next);
    }

    /** The code of the report, sealed. */
    public Optional<KeyRing.Sealed> sealedCode(ReportId id) {
        return db.sql("select code_key, code_sealed from complaints.report where id = :id")
                .param("id", id.value())
                .query((row, n) ->
                        new KeyRing.Sealed(row.getString("code_key"), row.getBytes("code_sealed")))
                .optional();
    }

    /** Adds a report just filed; its number was given before. */
    public Report add(NewReport report) {
        return db.sql(
                        """
                        insert into complaints.report
                               (city, number, code_hash, code_key, code_sealed, kind, status,
                                secrecy, channel, words, title, public_words, topic, class,
                                latitude, longitude, territory, landmark, origin_key, moderated,
                                filed_at, changed_at, version)
                        values (:city, :number, :hash, :key, :sealed, :kind, 'FILED', :secrecy,
                                :channel, :words, :title, :public, :topic, :class, :latitude,
                                :longitude, :territory, :landmark, :origin, false, :now, :now, 1)
                        returning *\
                        """)
                .param("city", report.city().value())
                .param("number", report.number())
                .param("hash", report.codeHash())
                .param("key", report.code().key())
                .param("sealed", report.code().content())
                .param("kind", report.kind().name())
                .param("secrecy", report.secrecy().name())
                .param("channel", report.channel().name())
                .param("words", report.content().words())
                .param("title", report.content().title())
                .param("public", report.content().publicWords())
                .param("topic", report.topic())
                .param("class", report.serviceClass().written())
                .param("latitude", report.spot().latitude().orElse(null))
                .param("longitude", report.spot().longitude().orElse(null))
                .param("territory", report.spot().territory().orElse(null))
                .param("landmark", report.spot().landmark())
                .param("origin", report.originKey().orElse(null))
                .param("now", report.filedAt().atOffset(ZoneOffset.UTC))
                .query(this::report)
                .single();
    }

    /** Writes all that may change of a locked report; its version goes up by one. */
    Report change(Report report, Instant now) {
        db.sql(
                        """
                        update complaints.report
                           set kind = :kind, status = :status, title = :title,
                               public_words = :public, topic = :topic, class = :class,
                               latitude = :latitude, longitude = :longitude,
                               territory = :territory, landmark = :landmark,
                               merged_into = :merged, moderated = :moderated,
                               changed_at = :now, version = version + 1
                         where id = :id\
                        """)
                .param("kind", report.kind().name())
                .param("status", report.status().name())
                .param("title", report.content().title())
                .param("public", report.content().publicWords())
                .param("topic", report.topic())
                .param("class", report.serviceClass().written())
                .param("latitude", report.spot().latitude().orElse(null))
                .param("longitude", report.spot().longitude().orElse(null))
                .param("territory", report.spot().territory().orElse(null))
                .param("landmark", report.spot().landmark())
                .param("merged", report.mergedInto().map(ReportId::value).orElse(null))
                .param("moderated", report.moderated())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", report.id().value())
                .update();
        report.assignments().forEach(a -> keep(report.id(), a, now));
        return find(report.id()).orElseThrow();
    }

    private void keep(ReportId report, Assignment assignment, Instant now) {
        db.sql(
                        """
                        insert into complaints.assignment as a
                               (report, unit, at, state, changed_at, reason)
                        values (:report, :unit, :at, :state, :now, :reason)
                            on conflict (report, unit) do update
                           set at = excluded.at, state = excluded.state,
                               reason = excluded.reason, changed_at = excluded.changed_at
                         where (a.at, a.state, a.reason)
                               is distinct from (excluded.at, excluded.state, excluded.reason)\
                        """)
                .param("report", report.value())
                .param("unit", assignment.unit().value())
                .param("at", assignment.at().atOffset(ZoneOffset.UTC))
                .param("state", assignment.state().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reason", assignment.reason())
                .update();
    }

    private List<Assignment> assignments(UUID report) {
        return db.sql(
                        """
                        select unit, at, state, reason from complaints.assignment
                         where report = :report
                         order by at, unit\
                        """)
                .param("report", report)
                .query((row, n) ->
                        new Assignment(
                                new UnitId(row.getObject("unit", UUID.class)),
                                moment(row, "at"),
                                Assignment.State.valueOf(row.getString("state")),
                                row.getString("reason")))
                .list();
    }

    private Optional<Report> one(String sql, Object key) {
        return db.sql(sql).param("key", key).query(this::report).optional();
    }

    private Report report(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Report(
                new ReportId(id),
                new CityCode(row.getString("city")),
                row.getString("number"),
                ReportKind.valueOf(row.getString("kind")),
                ReportStatus.valueOf(row.getString("status")),
                Secrecy.valueOf(row.getString("secrecy")),
                ReportChannel.valueOf(row.getString("channel")),
                new Report.Content(
                        row.getString("words"),
                        row.getString("title"),
                        row.getString("public_words")),
                new Report.Spot(
                        Optional.ofNullable(row.getObject("latitude", Double.class)),
                        Optional.ofNullable(row.getObject("longitude", Double.class)),
                        Optional.ofNullable(row.getString("territory")),
                        row.getString("landmark")),
                row.getString("topic"),
                ServiceClass.read(row.getString("class")),
                assignments(id),
                Optional.ofNullable(row.getObject("merged_into", UUID.class)).map(ReportId::new),
                row.getBoolean("moderated"),
                moment(row, "filed_at"),
                moment(row, "changed_at"),
                row.getInt("version"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
