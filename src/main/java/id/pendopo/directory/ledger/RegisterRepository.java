package id.pendopo.directory.ledger;

import id.pendopo.directory.Channel;
import id.pendopo.directory.ChannelId;
import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Official;
import id.pendopo.directory.OfficialId;
import id.pendopo.directory.Territory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads registers. */
@Repository
public class RegisterRepository {
    private final JdbcClient db;

    public RegisterRepository(JdbcClient db) {
        this.db = db;
    }

    /** All cities in the order they were founded. */
    public List<City> cities() {
        return db.sql("select * from directory.city order by founded_at, code")
                .query(Rows::city)
                .list();
    }

    public Optional<City> city(CityCode code) {
        return db.sql("select * from directory.city where code = :code")
                .param("code", code.value())
                .query(Rows::city)
                .optional();
    }

    public Optional<CityCode> cityOf(UnitId unit) {
        return db.sql("select city from directory.unit where id = :id")
                .param("id", unit.value())
                .query(String.class)
                .optional()
                .map(CityCode::new);
    }

    public Optional<CityCode> cityOf(OfficialId official) {
        return db.sql(
                        """
                        select unit.city
                          from directory.official
                          join directory.unit on unit.id = official.unit
                         where official.id = :id\
                        """)
                .param("id", official.value())
                .query(String.class)
                .optional()
                .map(CityCode::new);
    }

    public Optional<CityCode> cityOf(ChannelId channel) {
        return db.sql("select city from directory.channel where id = :id")
                .param("id", channel.value())
                .query(String.class)
                .optional()
                .map(CityCode::new);
    }

    /** Raises the revision; whoever else wants to write in the city waits until the commit. */
    void lock(CityCode city) {
        db.sql("update directory.city set revision = revision + 1 where code = :code")
                .param("code", city.value())
                .update();
    }

    /** The whole register; read it in one transaction. */
    CityRegister load(City city) {
        return new CityRegister(
                city,
                units(city.code()),
                officials(city.code()),
                channels(city.code()),
                territories(city.code()));
    }

    private List<Unit> units(CityCode city) {
        return db.sql(
                        """
                        select unit.*,
                               array(select name from directory.former_name
                                      where unit = unit.id order by position) as former_names,
                               array(select until from directory.former_name
                                      where unit = unit.id order by position) as former_days
                          from directory.unit
                         where city = :city\
                        """)
                .param("city", city.value())
                .query(Rows::unit)
                .list();
    }

    private List<Official> officials(CityCode city) {
        return db.sql(
                        """
                        select official.*
                          from directory.official
                          join directory.unit on unit.id = official.unit
                         where unit.city = :city\
                        """)
                .param("city", city.value())
                .query(Rows::official)
                .list();
    }

    private List<Channel> channels(CityCode city) {
        return db.sql("select * from directory.channel where city = :city")
                .param("city", city.value())
                .query(Rows::channel)
                .list();
    }

    private List<Territory> territories(CityCode city) {
        return db.sql(
                        """
                        select code, name from directory.territory
                         where code = :city or (code > :city || '.' and code < :city || '/')\
                        """)
                .param("city", city.value())
                .query((row, n) -> new Territory(row.getString("code"), row.getString("name")))
                .list();
    }
}
