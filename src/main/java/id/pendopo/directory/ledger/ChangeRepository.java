package id.pendopo.directory.ledger;

import id.pendopo.directory.Channel;
import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.FormerName;
import id.pendopo.directory.Official;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes changes of a register, within the transaction that holds the city's lock. */
@Repository
public class ChangeRepository {
    private final JdbcClient db;

    public ChangeRepository(JdbcClient db) {
        this.db = db;
    }

    /** Adds the city; false if it exists already. */
    public boolean found(City city, Instant at) {
        return db.sql(
                                """
                                insert into directory.city
                                       (code, name, zone, host, colour, domain,
                                        complaint_name, complaint_address, founded_at)
                                values (:code, :name, :zone, :host, :colour, :domain,
                                        :complaintName, :complaintAddress, :at)
                                    on conflict (code) do nothing\
                                """)
                        .params(of(city))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void write(CityCode city, Change change) {
        switch (change) {
            case Change.OfCity(var before, var after) -> update(after);
            case Change.OfUnit(var before, var after) -> put(after);
            case Change.OfOfficial(var before, var after) ->
                    after.ifPresentOrElse(
                            this::put, () -> deleteOfficial(before.orElseThrow().id().value()));
            case Change.OfChannel(var before, var after) ->
                    after.ifPresentOrElse(
                            a -> put(city, a),
                            () -> deleteChannel(before.orElseThrow().id().value()));
        }
    }

    private void update(City city) {
        db.sql(
                        """
                        update directory.city
                           set name = :name, zone = :zone, host = :host, colour = :colour,
                               domain = :domain, complaint_name = :complaintName,
                               complaint_address = :complaintAddress
                         where code = :code\
                        """)
                .params(of(city))
                .update();
    }

    private void put(Unit unit) {
        db.sql(
                        """
                        insert into directory.unit
                               (id, city, type, name, slug, parent, territory, aliases,
                                name_confirmed, active, version)
                        values (:id, :city, :type, :name, :slug, :parent, :territory, :aliases,
                                :confirmed, :active, :version)
                            on conflict (id) do update
                           set type = excluded.type, name = excluded.name,
                               parent = excluded.parent, territory = excluded.territory,
                               aliases = excluded.aliases,
                               name_confirmed = excluded.name_confirmed,
                               active = excluded.active, version = excluded.version\
                        """)
                .param("id", unit.id().value())
                .param("city", unit.city().value())
                .param("type", unit.type().code())
                .param("name", unit.name())
                .param("slug", unit.slug())
                .param("parent", unit.parent().map(UnitId::value).orElse(null))
                .param("territory", unit.territory().orElse(null))
                .param("aliases", unit.aliases().toArray(String[]::new))
                .param("confirmed", unit.nameConfirmed())
                .param("active", unit.active())
                .param("version", unit.version())
                .update();
        putFormerNames(unit.id(), unit.formerNames());
    }

    private void putFormerNames(UnitId unit, List<FormerName> names) {
        db.sql("delete from directory.former_name where unit = :unit")
                .param("unit", unit.value())
                .update();
        for (int i = 0; i < names.size(); i++) {
            db.sql(
                            """
                            insert into directory.former_name (unit, position, name, until)
                            values (:unit, :position, :name, :until)\
                            """)
                    .param("unit", unit.value())
                    .param("position", i)
                    .param("name", names.get(i).name())
                    .param("until", names.get(i).until().orElse(null))
                    .update();
        }
    }

    private void put(Official official) {
        db.sql(
                        """
                        insert into directory.official
                               (id, unit, name, position, head, acting, from_day, until_day,
                                version)
                        values (:id, :unit, :name, :position, :head, :acting, :from, :until,
                                :version)
                            on conflict (id) do update
                           set name = excluded.name, position = excluded.position,
                               head = excluded.head, acting = excluded.acting,
                               from_day = excluded.from_day, until_day = excluded.until_day,
                               version = excluded.version\
                        """)
                .param("id", official.id().value())
                .param("unit", official.unit().value())
                .param("name", official.name())
                .param("position", official.position())
                .param("head", official.head())
                .param("acting", official.acting())
                .param("from", official.from().orElse(null))
                .param("until", official.until().orElse(null))
                .param("version", official.version())
                .update();
    }

    private void put(CityCode city, Channel channel) {
        db.sql(
                        """
                        insert into directory.channel
                               (id, city, unit, network, written, address, owner, contact,
                                verification, provenance, version)
                        values (:id, :city, :unit, :network, :written, :address, :owner, :contact,
                                :verification, :provenance, :version)
                            on conflict (id) do update
                           set unit = excluded.unit, network = excluded.network,
                               written = excluded.written,
                               address = excluded.address, owner = excluded.owner,
                               contact = excluded.contact, verification = excluded.verification,
                               provenance = excluded.provenance, version = excluded.version\
                        """)
                .param("id", channel.id().value())
                .param("city", city.value())
                .param("unit", channel.unit().value())
                .param("network", channel.network().name())
                .param("written", channel.written())
                .param("address", channel.address().toString())
                .param("owner", channel.owner().orElse(null))
                .param("contact", channel.contact().orElse(null))
                .param("verification", channel.verification().name())
                .param("provenance", channel.provenance().name())
                .param("version", channel.version())
                .update();
    }

    private void deleteOfficial(UUID id) {
        db.sql("delete from directory.official where id = :id").param("id", id).update();
    }

    private void deleteChannel(UUID id) {
        db.sql("delete from directory.channel where id = :id").param("id", id).update();
    }

    private static Map<String, @Nullable Object> of(City city) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("code", city.code().value());
        values.put("name", city.name());
        values.put("zone", city.zone().getId());
        values.put("host", city.host().orElse(null));
        values.put("colour", city.colour().hex());
        values.put("domain", city.domain().orElse(null));
        values.put("complaintName", city.complaints().map(c -> c.name()).orElse(null));
        values.put(
                "complaintAddress",
                city.complaints().map(c -> c.address().toString()).orElse(null));
        return values;
    }
}
