package id.pendopo.sites.host;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.sites.Section;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the sites of a city have in common and what each unit says of itself. */
@Repository
public class SiteRepository {
    private final JdbcClient db;

    public SiteRepository(JdbcClient db) {
        this.db = db;
    }

    /** How the unit is reached. */
    public UnitContact contact(UnitId unit) {
        return db.sql(
                        """
                        select address, telephone, mail, hours, version
                          from sites.site where unit = :unit\
                        """)
                .param("unit", unit.value())
                .query((row, n) ->
                        new UnitContact(
                                row.getString("address"),
                                row.getString("telephone"),
                                row.getString("mail"),
                                row.getString("hours"),
                                row.getInt("version")))
                .optional()
                .orElse(UnitContact.NONE);
    }

    /** When the unit last said how it is reached; empty if never. */
    public Optional<Instant> changed(UnitId unit) {
        return db.sql("select changed_at from sites.site where unit = :unit")
                .param("unit", unit.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Sections that the city's sites do without; never a mandatory one. */
    public Set<Section> hidden(CityCode city) {
        var hidden = EnumSet.noneOf(Section.class);
        db.sql("select name from sites.section where city = :city and not shown")
                .param("city", city.value())
                .query(String.class)
                .list()
                .forEach(name -> hidden.add(Section.valueOf(name)));
        hidden.removeIf(Section::mandatory);
        return hidden;
    }

    /**
     * Says how the unit is reached.
     *
     * @return false if somebody has said something else since the version that was seen
     */
    boolean describe(UnitId unit, UnitContact wanted, Instant now) {
        return db.sql(
                                """
                                insert into sites.site
                                  (unit, address, telephone, mail, hours, changed_at, version)
                                values
                                  (:unit, :address, :telephone, :mail, :hours, :now, 1)
                                on conflict (unit) do update set
                                  address = excluded.address,
                                  telephone = excluded.telephone, mail = excluded.mail,
                                  hours = excluded.hours, changed_at = excluded.changed_at,
                                  version = site.version + 1
                                 where site.version = :version\
                                """)
                        .param("unit", unit.value())
                        .param("address", wanted.address())
                        .param("telephone", wanted.telephone())
                        .param("mail", wanted.mail())
                        .param("hours", wanted.hours())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("version", wanted.version())
                        .update()
                == 1;
    }

    /** Since when and why the unit's site is closed; empty if it is open. */
    public Optional<Closed> closed(UnitId unit) {
        return db.sql(
                        """
                        select closed_at, closed_reason from sites.site
                         where unit = :unit and not open\
                        """)
                .param("unit", unit.value())
                .query((row, n) ->
                        new Closed(
                                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                                row.getString("closed_reason")))
                .optional();
    }

    /** All closed ones of a city. */
    public Set<UnitId> closed(CityCode city) {
        return db.sql(
                        """
                        select s.unit from sites.site s join directory.unit u on u.id = s.unit
                         where u.city = :city and not s.open\
                        """)
                .param("city", city.value())
                .query((row, n) -> new UnitId(row.getObject("unit", UUID.class)))
                .set();
    }

    /**
     * Closes the unit's site, or opens it.
     *
     * @param closed empty to open it
     * @return false if it was so before
     */
    boolean close(UnitId unit, Optional<Closed> closed, Instant now) {
        return db.sql(
                                """
                                insert into sites.site
                                       (unit, open, closed_at, closed_reason, changed_at, version)
                                select :unit, :open, :at, :reason, :now, 1
                                 where not :open or exists (select from sites.site
                                                             where unit = :unit)
                                on conflict (unit) do update set
                                  open = excluded.open, closed_at = excluded.closed_at,
                                  closed_reason = excluded.closed_reason
                                 where site.open <> excluded.open\
                                """)
                        .param("unit", unit.value())
                        .param("open", closed.isEmpty())
                        .param(
                                "at",
                                closed.map(c -> c.since().atOffset(ZoneOffset.UTC)).orElse(null))
                        .param("reason", closed.map(Closed::reason).orElse(""))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void show(CityCode city, Section section, boolean shown) {
        db.sql(
                        """
                        insert into sites.section (city, name, shown) values (:city, :name, :shown)
                        on conflict (city, name) do update set shown = excluded.shown\
                        """)
                .param("city", city.value())
                .param("name", section.name())
                .param("shown", shown)
                .update();
    }
}
