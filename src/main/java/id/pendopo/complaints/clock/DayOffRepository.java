package id.pendopo.complaints.clock;

import id.pendopo.directory.CityCode;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days on which the offices of one city are closed besides the national ones. */
@Repository("complaintsDaysOff")
public class DayOffRepository {
    private final JdbcClient db;

    DayOffRepository(JdbcClient db) {
        this.db = db;
    }

    public Set<LocalDate> of(CityCode city) {
        return db
                .sql("select day from complaints.day_off where city = :city")
                .param("city", city.value())
                .query((row, n) -> row.getObject("day", LocalDate.class))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
