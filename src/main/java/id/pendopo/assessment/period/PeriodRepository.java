package id.pendopo.assessment.period;

import id.pendopo.assessment.RubricRef;
import id.pendopo.directory.CityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The periods of all cities. */
@Repository
public class PeriodRepository {
    private static final String COLUMNS =
            "id, city, name, starts_on, ends_on, rubric_id, rubric_version, state";

    private final JdbcClient db;

    PeriodRepository(JdbcClient db) {
        this.db = db;
    }

    public Optional<Period> find(PeriodId id) {
        return db.sql("select %s from assessment.period where id = :id".formatted(COLUMNS))
                .param("id", id.value())
                .query(PeriodRepository::period)
                .optional();
    }

    /** The city's periods, the latest first. */
    public List<Period> ofCity(CityCode city) {
        return db.sql(
                        """
                        select %s from assessment.period
                         where city = :city order by ends_on desc, id desc\
                        """
                                .formatted(COLUMNS))
                .param("city", city.value())
                .query(PeriodRepository::period)
                .list();
    }

    /** The period with its row locked until the transaction ends. */
    Period lock(PeriodId id) {
        return db.sql(
                        "select %s from assessment.period where id = :id for update"
                                .formatted(COLUMNS))
                .param("id", id.value())
                .query(PeriodRepository::period)
                .single();
    }

    /** Lets one transaction at a time give names to the city's periods. */
    void lockNames(CityCode city) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:names, 0))")
                .param("names", "assessment.period.name " + city)
                .query((row, n) -> true)
                .single();
    }

    /** Which period of the city bears the name, in any case. */
    Optional<PeriodId> named(CityCode city, String name) {
        return db.sql(
                        """
                        select id from assessment.period
                         where city = :city and lower(name) = lower(:name)\
                        """)
                .param("city", city.value())
                .param("name", name)
                .query(UUID.class)
                .optional()
                .map(PeriodId::new);
    }

    Period add(CityCode city, String name, LocalDate startsOn, LocalDate endsOn, RubricRef rubric) {
        return db.sql(
                        """
                        insert into assessment.period
                               (city, name, starts_on, ends_on, rubric_id, rubric_version, state)
                        values (:city, :name, :starts, :ends, :rubric, :version, :state)
                        returning %s\
                        """
                                .formatted(COLUMNS))
                .param("city", city.value())
                .param("name", name)
                .param("starts", startsOn)
                .param("ends", endsOn)
                .param("rubric", rubric.id())
                .param("version", rubric.version())
                .param("state", Period.State.PREPARED.name())
                .query(PeriodRepository::period)
                .single();
    }

    /** Writes what may change of a period: its name and its state. */
    void change(Period period) {
        db.sql("update assessment.period set name = :name, state = :state where id = :id")
                .param("name", period.name())
                .param("state", period.state().name())
                .param("id", period.id().value())
                .update();
    }

    private static Period period(ResultSet row, int number) throws SQLException {
        return new Period(
                new PeriodId(row.getObject("id", UUID.class)),
                new CityCode(row.getString("city")),
                row.getString("name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                new RubricRef(row.getString("rubric_id"), row.getString("rubric_version")),
                Period.State.valueOf(row.getString("state")));
    }
}
