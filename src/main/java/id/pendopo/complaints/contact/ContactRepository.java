package id.pendopo.complaints.contact;

import id.pendopo.complaints.ReportId;
import id.pendopo.directory.CityCode;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.secret.KeyRing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sealed contacts, and who read them. */
@Repository
public class ContactRepository {
    private final JdbcClient db;
    private final Seals seals;

    ContactRepository(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** Somebody read the contact of a report. */
    public record Reading(Instant at, String byName, String purpose) {}

    /**
     * Keeps who filed the report.
     *
     * @param consent the version of the text that was agreed to
     */
    public void add(ReportId report, CityCode city, Contact contact, String consent, Instant now) {
        String owner = owner(report);
        KeyRing.Sealed name = seals.seal(contact.name(), owner);
        db.sql(
                        """
                        insert into complaints.contact
                               (report, city, key, name, telephone, mail, way, address_hash,
                                consent_at, consent)
                        values (:report, :city, :key, :name, :telephone, :mail, :way, :hash, :now,
                                :consent)\
                        """)
                .param("report", report.value())
                .param("city", city.value())
                .param("key", name.key())
                .param("name", name.content())
                .param("telephone", seals.seal(contact.telephone(), owner).content())
                .param("mail", seals.seal(contact.mail(), owner).content())
                .param("way", contact.way().name())
                .param("hash", hash(contact))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("consent", consent)
                .update();
    }

    /** The contact, unsealed; empty if there is none (any more). */
    Optional<Contact> find(ReportId report) {
        return db.sql(
                        """
                        select key, name, telephone, mail, way from complaints.contact
                         where report = :report\
                        """)
                .param("report", report.value())
                .query((row, n) -> contact(row, owner(report)))
                .optional();
    }

    public boolean known(ReportId report) {
        return db.sql("select exists (select from complaints.contact where report = :report)")
                .param("report", report.value())
                .query(Boolean.class)
                .single();
    }

    /** Reports of one telephone or mail address. */
    List<ReportId> reportsOf(CityCode city, byte[] addressHash) {
        return db.sql(
                        """
                        select report from complaints.contact
                         where city = :city and address_hash = :hash
                         order by report\
                        """)
                .param("city", city.value())
                .param("hash", addressHash)
                .query((row, n) -> new ReportId(row.getObject("report", UUID.class)))
                .list();
    }

    /** Deletes the contact; whether there was one. */
    boolean erase(ReportId report) {
        return db.sql("delete from complaints.contact where report = :report")
                        .param("report", report.value())
                        .update()
                > 0;
    }

    void note(ReportId report, Actor by, String purpose, Instant now) {
        db.sql(
                        """
                        insert into complaints.contact_reading (report, at, by, by_name, purpose)
                        values (:report, :now, :by, :name, :purpose)\
                        """)
                .param("report", report.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("name", by.name())
                .param("purpose", purpose)
                .update();
    }

    /** Who read it, the newest first. */
    public List<Reading> readings(ReportId report) {
        return db.sql(
                        """
                        select at, by_name, purpose from complaints.contact_reading
                         where report = :report
                         order by at desc, id desc\
                        """)
                .param("report", report.value())
                .query((row, n) ->
                        new Reading(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("by_name"),
                                row.getString("purpose")))
                .list();
    }

    private Contact contact(ResultSet row, String owner) throws SQLException {
        String key = row.getString("key");
        return new Contact(
                seals.open(new KeyRing.Sealed(key, row.getBytes("name")), owner),
                seals.open(new KeyRing.Sealed(key, row.getBytes("telephone")), owner),
                seals.open(new KeyRing.Sealed(key, row.getBytes("mail")), owner),
                Contact.Way.valueOf(row.getString("way")));
    }

    private byte @Nullable [] hash(Contact contact) {
        return contact.address().isBlank() ? null : seals.hashAddress(contact.address());
    }

    private static String owner(ReportId report) {
        return "complaints.contact " + report;
    }
}
