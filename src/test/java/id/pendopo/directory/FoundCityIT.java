package id.pendopo.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.platform.access.Actor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundCityIT {
    private static final CityCode CITY = new CityCode("35.73");

    private RegisterFixture register;

    @BeforeAll
    void found() {
        register = RegisterFixture.ofTheCountry();
    }

    @Test
    void loads_every_territory_once() {
        assertThat(register.territories.count()).isEqualTo(91_599);
        assertThat(register.load.load()).isFalse();
        assertThat(register.territories.provinces()).hasSize(38);
    }

    @Test
    void makes_a_unit_of_every_kecamatan_and_kelurahan() {
        register.directory.found(CITY, Actor.system());

        CityRegister city = register.directory.register(CITY).orElseThrow();

        assertThat(city.territories()).hasSize(63);
        assertThat(city.units())
                .filteredOn(unit -> unit.type() == UnitType.KECAMATAN)
                .hasSize(5)
                .allMatch(unit -> city.unit(unit.parent().orElseThrow()).isPresent());
        assertThat(city.units()).filteredOn(unit -> unit.type() == UnitType.KELURAHAN).hasSize(57);
        assertThat(register.directory.found(CITY, Actor.system()))
                .isInstanceOf(Recording.Unchanged.class);
    }

    @Test
    void knows_the_units_that_public_sources_name() {
        for (String code : List.of("35.73", "35.74", "53.71")) {
            register.directory.found(new CityCode(code), Actor.system());
        }

        CityRegister malang = register.directory.register(CITY).orElseThrow();

        assertThat(malang.units()).hasSize(120);
        assertThat(malang.websites()).hasSize(33);
        Unit planning = malang.unit("badan-perencanaan-pembangunan-daerah").orElseThrow();
        assertThat(planning.nameConfirmed()).isFalse();
        assertThat(planning.formerNames())
                .containsExactly(new FormerName("Barenlitbang", Optional.empty()));
        assertThat(register.directory.cityAt("dinkes.malang.localhost").map(City::code))
                .contains(CITY);
        assertThat(register.directory.cityAt("127.0.0.1")).isEmpty();
    }

    @Test
    void founds_any_regency_of_the_country() {
        var regency = new CityCode("11.01");

        assertThat(register.directory.found(regency, Actor.system()))
                .isInstanceOf(Recording.Recorded.class);

        CityRegister city = register.directory.register(regency).orElseThrow();
        assertThat(city.units()).hasSize(city.territories().size());
    }

    @Test
    void refuses_a_code_that_no_territory_has() {
        assertThat(register.directory.found(new CityCode("99.99"), Actor.system()))
                .isInstanceOf(Recording.Refused.class);
    }
}
