package id.pendopo.newsroom.intake.mail;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
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

/** Mails that were seen, and the addresses of units. */
@Repository
public class MailRepository {
    private final JdbcClient db;

    MailRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * A mail that was dealt with.
     *
     * @param sender kept so long as the mail is told in the list; empty if unknown
     * @param outcome of {@link MailOutcome}
     * @param submission the draft it became; empty if none
     * @param detail what was refused or why, for the people of the unit
     */
    public record Seen(
            String key,
            Optional<UnitId> unit,
            String sender,
            String subject,
            MailOutcome outcome,
            Optional<UUID> submission,
            String detail,
            Instant at) {}

    boolean known(String key) {
        return db.sql("select exists (select 1 from newsroom.mail where key = :key)")
                .param("key", key)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    /** Notes a mail; false if it was noted before, then nothing else may be done about it. */
    boolean note(Seen mail) {
        return db.sql(
                                """
                                insert into newsroom.mail
                                       (key, unit, sender, subject, outcome, submission, detail, at)
                                values (:key, :unit, :sender, :subject, :outcome, :submission,
                                        :detail, :at)
                                on conflict (key) do nothing\
                                """)
                        .param("key", mail.key())
                        .param("unit", mail.unit().map(UnitId::value).orElse(null))
                        .param("sender", mail.sender())
                        .param("subject", mail.subject())
                        .param("outcome", mail.outcome().name())
                        .param("submission", mail.submission().orElse(null))
                        .param("detail", mail.detail())
                        .param("at", mail.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** How many mails of the sender were dealt with since. */
    int from(String sender, Instant since) {
        return db.sql(
                        """
                        select count(*) from newsroom.mail
                         where sender = :sender and at > :since\
                        """)
                .param("sender", sender)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getInt(1))
                .single();
    }

    /** What became of a mail; empty if it was never seen. */
    Optional<Seen> find(String key) {
        return db.sql("select * from newsroom.mail where key = :key")
                .param("key", key)
                .query(MailRepository::seen)
                .optional();
    }

    /** The unit's mails, the latest first. */
    public List<Seen> latest(UnitId unit, int limit) {
        return db.sql(
                        """
                        select * from newsroom.mail where unit = :unit
                         order by at desc, key limit :limit\
                        """)
                .param("unit", unit.value())
                .param("limit", limit)
                .query(MailRepository::seen)
                .list();
    }

    public Optional<UnitAddress> address(UnitId unit) {
        return db.sql("select * from newsroom.mail_address where unit = :unit")
                .param("unit", unit.value())
                .query(MailRepository::address)
                .optional();
    }

    Optional<UnitAddress> address(String name) {
        return db.sql("select * from newsroom.mail_address where name = :name")
                .param("name", name)
                .query(MailRepository::address)
                .optional();
    }

    /** Adds it; false if the name is another unit's, or the unit has addresses already. */
    boolean add(UnitAddress address) {
        return db.sql(
                                """
                                insert into newsroom.mail_address (unit, city, name, secret)
                                values (:unit, :city, :name, :secret)
                                on conflict do nothing\
                                """)
                        .param("unit", address.unit().value())
                        .param("city", address.city().value())
                        .param("name", address.name())
                        .param("secret", address.secret())
                        .update()
                == 1;
    }

    void changeSecret(UnitId unit, String secret) {
        db.sql("update newsroom.mail_address set secret = :secret where unit = :unit")
                .param("secret", secret)
                .param("unit", unit.value())
                .update();
    }

    private static Seen seen(ResultSet row, int number) throws SQLException {
        return new Seen(
                row.getString("key"),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                row.getString("sender"),
                row.getString("subject"),
                MailOutcome.valueOf(row.getString("outcome")),
                Optional.ofNullable(row.getObject("submission", UUID.class)),
                row.getString("detail"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static UnitAddress address(ResultSet row, int number) throws SQLException {
        return new UnitAddress(
                new CityCode(row.getString("city")),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("name"),
                row.getString("secret"));
    }
}
