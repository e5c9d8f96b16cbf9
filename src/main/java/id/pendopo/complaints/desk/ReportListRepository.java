package id.pendopo.complaints.desk;

import id.pendopo.complaints.ReportChannel;
import id.pendopo.complaints.ReportId;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.complaints.Secrecy;
import id.pendopo.complaints.clock.ServiceClass;
import id.pendopo.complaints.clock.Stint;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports in lists for those who answer. */
@Repository
public class ReportListRepository {
    private final JdbcClient db;

    ReportListRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * Which reports.
     *
     * @param units whose reports may be seen; empty if all of the city
     * @param statuses of which one
     * @param words to be found in title, words or number; empty for all
     * @param topic code; empty for all
     */
    public record Filter(
            CityCode city,
            Optional<Set<UnitId>> units,
            Set<ReportStatus> statuses,
            String words,
            String topic) {}

    /** A report in a list. */
    public record Row(
            ReportId id,
            String number,
            String title,
            String topic,
            ReportStatus status,
            Secrecy secrecy,
            ReportChannel channel,
            Optional<String> territory,
            String landmark,
            List<UnitId> units,
            Instant filedAt) {}

    /** Those that wait longest first. */
    public List<Row> page(Filter filter, int limit, long offset) {
        return filtered(
                        """
                        select r.id, r.number, r.title, r.topic, r.status, r.secrecy, r.channel,
                               r.territory, r.landmark, r.filed_at,
                               coalesce((select array_agg(a.unit order by a.at, a.unit)
                                           from complaints.assignment a
                                          where a.report = r.id and a.state <> 'GIVEN_BACK'),
                                        '{}') as units
                          from complaints.report r
                         where %s
                         order by r.filed_at, r.id
                         limit :limit offset :offset\
                        """,
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(ReportListRepository::row)
                .list();
    }

    public long count(Filter filter) {
        return filtered("select count(*) from complaints.report r where %s", filter)
                .query(Long.class)
                .single();
    }

    /** The histories of reports as clocks read them. */
    public Map<ReportId, List<Stint>> histories(Collection<ReportId> reports) {
        var histories = new HashMap<ReportId, List<Stint>>();
        db.sql(
                        """
                        select report, at, status, class from complaints.step
                         where report = any(:reports)
                         order by report, at, id\
                        """)
                .param("reports", reports.stream().map(ReportId::value).toArray(UUID[]::new))
                .query(row -> {
                    histories
                            .computeIfAbsent(
                                    new ReportId(row.getObject("report", UUID.class)),
                                    id -> new ArrayList<>())
                            .add(
                                    new Stint(
                                            row.getObject("at", OffsetDateTime.class).toInstant(),
                                            ReportStatus.valueOf(row.getString("status")),
                                            ServiceClass.read(row.getString("class"))));
                });
        return histories;
    }

    private JdbcClient.StatementSpec filtered(String sql, Filter filter) {
        return db.sql(
                        sql.formatted(
                                """
                                r.city = :city
                                and r.status = any(:statuses)
                                and (:topic = '' or r.topic = :topic)
                                and (:words = '' or r.number = :words
                                     or concat_ws(' ', r.title, r.words, r.landmark)
                                        ilike :pattern)
                                and (:units::uuid[] is null
                                     or exists (select from complaints.assignment a
                                                 where a.report = r.id
                                                   and a.state <> 'GIVEN_BACK'
                                                   and a.unit = any(:units::uuid[])))\
                                """))
                .param("city", filter.city().value())
                .param(
                        "statuses",
                        filter.statuses().stream().map(ReportStatus::name).toArray(String[]::new))
                .param("topic", filter.topic())
                .param("words", filter.words())
                .param("pattern", "%" + literal(filter.words()) + "%")
                .param(
                        "units",
                        filter.units()
                                .map(u -> u.stream().map(UnitId::value).toArray(UUID[]::new))
                                .orElse(null));
    }

    private static String literal(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new ReportId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                row.getString("topic"),
                ReportStatus.valueOf(row.getString("status")),
                Secrecy.valueOf(row.getString("secrecy")),
                ReportChannel.valueOf(row.getString("channel")),
                Optional.ofNullable(row.getString("territory")),
                row.getString("landmark"),
                Stream.of((UUID[]) row.getArray("units").getArray()).map(UnitId::new).toList(),
                row.getObject("filed_at", OffsetDateTime.class).toInstant());
    }
}
