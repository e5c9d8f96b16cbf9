package id.pendopo.newsroom.programme;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.story.StoredForm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Programmes and how far they were; rows of {@code newsroom.programme}. */
@Repository
public class ProgrammeRepository {
    private final JdbcClient db;

    ProgrammeRepository(JdbcClient db) {
        this.db = db;
    }

    public Optional<Programme> find(ProgrammeId id) {
        return db.sql("select * from newsroom.programme where id = :id")
                .param("id", id.value())
                .query(ProgrammeRepository::programme)
                .optional();
    }

    public Optional<Programme> find(CityCode city, Optional<UnitId> unit, String slug) {
        return db.sql(
                        """
                        select * from newsroom.programme
                         where city = :city and unit is not distinct from :unit::uuid
                           and slug = :slug\
                        """)
                .param("city", city.value())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("slug", slug)
                .query(ProgrammeRepository::programme)
                .optional();
    }

    /** Running programmes first, then the ended ones, each by name. */
    public List<Programme> ofUnit(UnitId unit) {
        return db.sql(
                        """
                        select * from newsroom.programme
                         where unit = :unit order by closed_at is not null, name, id\
                        """)
                .param("unit", unit.value())
                .query(ProgrammeRepository::programme)
                .list();
    }

    /** Programmes of the city and all its units, in the same order. */
    public List<Programme> inCity(CityCode city) {
        return db.sql(
                        """
                        select * from newsroom.programme
                         where city = :city order by closed_at is not null, name, id\
                        """)
                .param("city", city.value())
                .query(ProgrammeRepository::programme)
                .list();
    }

    /** How far it was, the oldest first. */
    public List<Programme.Point> progress(ProgrammeId id) {
        return db.sql(
                        """
                        select * from newsroom.programme_progress
                         where programme = :id order by at, id\
                        """)
                .param("id", id.value())
                .query((row, n) ->
                        new Programme.Point(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getInt("progress"),
                                row.getString("note"),
                                Optional.ofNullable(row.getObject("story", UUID.class))
                                        .map(StoryId::new)))
                .list();
    }

    static Programme programme(ResultSet row, int number) throws SQLException {
        return new Programme(
                new ProgrammeId(row.getObject("id", UUID.class)),
                new CityCode(row.getString("city")),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                row.getString("slug"),
                row.getString("name"),
                row.getString("summary"),
                StoredForm.place(row.getString("place")),
                Optional.ofNullable(row.getBigDecimal("budget")),
                row.getString("source"),
                Optional.ofNullable(row.getObject("starts_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)),
                row.getString("target"),
                row.getInt("progress"),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getBoolean("sample"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
