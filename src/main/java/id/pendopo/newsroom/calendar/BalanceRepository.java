package id.pendopo.newsroom.calendar;

import id.pendopo.directory.City;
import id.pendopo.directory.UnitId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts public stories by unit and field of work. */
@Repository
class BalanceRepository {
    private final JdbcClient db;

    BalanceRepository(JdbcClient db) {
        this.db = db;
    }

    /** Withdrawn stories do not count. */
    List<FieldCount> counts(City city, LocalDate first, LocalDate last) {
        return db.sql(
                        """
                        select unit, lower(btrim(field)) as field, count(*) as stories,
                               max(published_at) as last
                          from newsroom.published_story
                         where city = :city and withdrawn_at is null
                           and published_at >= :start and published_at < :until
                         group by unit, lower(btrim(field))\
                        """)
                .param("city", city.code().value())
                .param("start", CalendarRepository.start(first, city.zone()))
                .param("until", CalendarRepository.start(last.plusDays(1), city.zone()))
                .query((row, n) ->
                        new FieldCount(
                                Optional.ofNullable(row.getObject("unit", UUID.class))
                                        .map(UnitId::new),
                                row.getString("field"),
                                row.getLong("stories"),
                                row.getObject("last", OffsetDateTime.class).toInstant()))
                .list();
    }
}
