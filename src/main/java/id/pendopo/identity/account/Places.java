package id.pendopo.identity.account;

import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.identity.account.Grant.Office;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The cities and units in which roles are held, as the register knows them. */
@Component
public class Places {
    private static final ZoneId COMMON = ZoneId.of("Asia/Jakarta");
    private final Directory directory;

    Places(Directory directory) {
        this.directory = directory;
    }

    public List<City> cities() {
        return directory.cities();
    }

    /** Active units of the city. */
    public List<Unit> units(String city) {
        return directory.units(new CityCode(city));
    }

    public Optional<Unit> unit(UnitId id) {
        return directory.unit(id);
    }

    public String cityName(String code) {
        return city(code).map(City::name).orElse(code);
    }

    /** The name of the unit or city in which the office is held. */
    public String name(Office office) {
        return office.unit()
                .flatMap(directory::unit)
                .map(Unit::name)
                .orElseGet(() -> cityName(office.city()));
    }

    /** Whether the register knows the city and, in that city, the unit. */
    public boolean knows(Office office) {
        return office.unit()
                .map(id -> unit(id).filter(u -> u.city().value().equals(office.city())).isPresent())
                .orElseGet(() -> city(office.city()).isPresent());
    }

    /** Where the days of the city begin. */
    public ZoneId zone(String city) {
        return city(city).map(City::zone).orElse(COMMON);
    }

    private Optional<City> city(String code) {
        return directory.city(new CityCode(code));
    }
}
