package id.pendopo.sites.twin.security;

import id.pendopo.directory.CityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one contact of each city. */
@Repository
class SecurityContactRepository {
    private final JdbcClient db;

    SecurityContactRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<SecurityContact> find(CityCode city) {
        return db.sql("select contact, expires_on from sites.security_contact where city = :city")
                .param("city", city.value())
                .query((row, n) ->
                        new SecurityContact(
                                row.getString("contact"),
                                row.getObject("expires_on", LocalDate.class)))
                .optional();
    }

    void keep(CityCode city, SecurityContact contact, Instant now) {
        db.sql(
                        """
                        insert into sites.security_contact (city, contact, expires_on, changed_at)
                        values (:city, :contact, :expires, :now)
                        on conflict (city) do update
                           set contact = excluded.contact, expires_on = excluded.expires_on,
                               changed_at = excluded.changed_at\
                        """)
                .param("city", city.value())
                .param("contact", contact.contact())
                .param("expires", contact.expires())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
