package id.pendopo.observatory.watch;

import id.pendopo.directory.CityCode;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days whose digest was written. */
@Repository
class DigestRepository {
    private final JdbcClient db;

    DigestRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * Takes the day for the caller's transaction; who comes meanwhile waits for its end.
     *
     * @return false if the day's digest was written before
     */
    boolean take(CityCode city, LocalDate day, Instant now) {
        return db.sql(
                                """
                                insert into observatory.digest (city, day, written_at)
                                values (:city, :day, :now) on conflict do nothing\
                                """)
                        .param("city", city.value())
                        .param("day", day)
                        .param("now", TargetRepository.at(now))
                        .update()
                == 1;
    }
}
