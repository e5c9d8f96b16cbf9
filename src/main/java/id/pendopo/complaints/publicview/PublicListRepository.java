package id.pendopo.complaints.publicview;

import id.pendopo.complaints.PublicReport;
import id.pendopo.complaints.ReportId;
import id.pendopo.complaints.ReportKind;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is public of reports; reads {@code complaints.public_report} and nothing else. */
@Repository
public class PublicListRepository {
    private static final TypeReference<List<PublicReport.Picture>> PICTURES =
            new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    PublicListRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /**
     * Which reports.
     *
     * @param words to be found in title, words, answer or number; empty for all
     * @param topic code; empty for all
     * @param territory code, with all below it; empty for all
     */
    public record Filter(
            CityCode city,
            String words,
            String topic,
            String territory,
            Optional<ReportStatus> status,
            Optional<UnitId> unit) {
        public static Filter all(CityCode city) {
            return new Filter(city, "", "", "", Optional.empty(), Optional.empty());
        }
    }

    /** Figures of a city's public reports. */
    public record Figures(long all, long answered, long judged, long inTime) {}

    public Optional<PublicReport> find(CityCode city, String number) {
        return db.sql(
                        """
                        select * from complaints.public_report
                         where city = :city and number = :number\
                        """)
                .param("city", city.value())
                .param("number", number)
                .query(this::report)
                .optional();
    }

    /** The newest first. */
    public List<PublicReport> page(Filter filter, int limit, long offset) {
        return filtered(
                        """
                        select * from complaints.public_report
                         where %s
                         order by filed_at desc, report desc
                         limit :limit offset :offset\
                        """,
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(this::report)
                .list();
    }

    public long count(Filter filter) {
        return filtered("select count(*) from complaints.public_report where %s", filter)
                .query(Long.class)
                .single();
    }

    public Figures figures(CityCode city) {
        return db.sql(
                        """
                        select count(*) as total,
                               count(answered_at) as answered,
                               count(in_time) as judged,
                               count(*) filter (where in_time) as timely
                          from complaints.public_report
                         where city = :city\
                        """)
                .param("city", city.value())
                .query((row, n) ->
                        new Figures(
                                row.getLong("total"),
                                row.getLong("answered"),
                                row.getLong("judged"),
                                row.getLong("timely")))
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, Filter filter) {
        return db.sql(
                        sql.formatted(
                                """
                                city = :city
                                and (:topic = '' or topic = :topic)
                                and (:territory = '' or territory = :territory
                                     or territory like :below)
                                and (:status::text is null or status = :status)
                                and (:unit::uuid is null or units @> array[:unit::uuid])
                                and (:words = '' or number = :words
                                     or concat_ws(' ', title, words, answer, landmark)
                                        ilike :pattern)\
                                """))
                .param("city", filter.city().value())
                .param("topic", filter.topic())
                .param("territory", filter.territory())
                .param("below", filter.territory() + ".%")
                .param("status", filter.status().map(ReportStatus::name).orElse(null))
                .param("unit", filter.unit().map(UnitId::value).orElse(null))
                .param("words", filter.words())
                .param("pattern", "%" + literal(filter.words()) + "%");
    }

    /** The words as they are, though they may hold signs of a pattern. */
    private static String literal(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private PublicReport report(ResultSet row, int number) throws SQLException {
        Array units = row.getArray("units");
        return new PublicReport(
                new ReportId(row.getObject("report", UUID.class)),
                new CityCode(row.getString("city")),
                row.getString("number"),
                ReportKind.valueOf(row.getString("kind")),
                ReportStatus.valueOf(row.getString("status")),
                row.getString("title"),
                row.getString("words"),
                row.getString("topic"),
                Optional.ofNullable(row.getObject("latitude", Double.class)),
                Optional.ofNullable(row.getObject("longitude", Double.class)),
                Optional.ofNullable(row.getString("territory")),
                row.getString("landmark"),
                Stream.of((UUID[]) units.getArray()).map(UnitId::new).toList(),
                row.getString("answer"),
                json.readValue(row.getString("pictures"), PICTURES),
                row.getInt("supporters"),
                Optional.ofNullable(row.getObject("stars", Integer.class)),
                moment(row, "filed_at").orElseThrow(),
                moment(row, "answered_at"),
                moment(row, "closed_at"),
                moment(row, "updated_at").orElseThrow(),
                Optional.ofNullable(row.getObject("in_time", Boolean.class)));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
