package id.pendopo.directory;

import id.pendopo.directory.channel.ChangeChannel;
import id.pendopo.directory.channel.RegisterChannel;
import id.pendopo.directory.city.FoundCity;
import id.pendopo.directory.ledger.RegisterRepository;
import id.pendopo.directory.ledger.Registers;
import id.pendopo.directory.official.AppointOfficial;
import id.pendopo.directory.territory.Outlines;
import id.pendopo.directory.unit.RegisterUnit;
import id.pendopo.platform.access.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The door of the register: who exists. Reading is cheap (a look at one row, the rest from memory);
 * whoever asks several things about a city takes {@link #register} once, so that they fit together.
 * Permissions are asked by whoever lets people in, not here.
 */
@Component
public final class Directory {
    private final RegisterRepository repository;
    private final Registers registers;
    private final FoundCity founding;
    private final RegisterUnit registerUnit;
    private final AppointOfficial appointOfficial;
    private final RegisterChannel registerChannel;
    private final ChangeChannel changeChannel;

    public Directory(
            RegisterRepository repository,
            Registers registers,
            FoundCity founding,
            RegisterUnit registerUnit,
            AppointOfficial appointOfficial,
            RegisterChannel registerChannel,
            ChangeChannel changeChannel) {
        this.repository = repository;
        this.registers = registers;
        this.founding = founding;
        this.registerUnit = registerUnit;
        this.appointOfficial = appointOfficial;
        this.registerChannel = registerChannel;
        this.changeChannel = changeChannel;
    }

    /** All cities in the order they were founded; empty before the first visit's set-up. */
    public List<City> cities() {
        return repository.cities();
    }

    public Optional<City> city(CityCode code) {
        return repository.city(code);
    }

    /**
     * The city a request is for: the one whose host it is or whose host ends it (a unit's site); or
     * the only city there is.
     *
     * @param host without port, in any case
     */
    public Optional<City> cityAt(String host) {
        List<City> all = cities();
        return CityHosts.find(all, host)
                .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
    }

    /** Everything of one city as committed now; empty if the city is unknown. */
    public Optional<CityRegister> register(CityCode city) {
        return registers.of(city);
    }

    /** The register of the unit's city; empty if the unit is unknown. */
    public Optional<CityRegister> register(UnitId unit) {
        return repository.cityOf(unit).flatMap(registers::of);
    }

    public Optional<Unit> unit(UnitId id) {
        return register(id).flatMap(register -> register.unit(id));
    }

    public Optional<Unit> unit(CityCode city, String slug) {
        return register(city).flatMap(register -> register.unit(slug));
    }

    /** Active units of the city by type and name. */
    public List<Unit> units(CityCode city) {
        return register(city).map(CityRegister::activeUnits).orElse(List.of());
    }

    public List<Unit> units(CityCode city, UnitFilter filter) {
        return register(city).map(filter::of).orElse(List.of());
    }

    /** Current and former officials of the unit. */
    public List<Official> officials(UnitId unit) {
        return register(unit).map(register -> register.officials(unit)).orElse(List.of());
    }

    /** Who leads the unit on the day. */
    public Optional<Official> head(UnitId unit, LocalDate day) {
        return register(unit).flatMap(register -> register.head(unit, day));
    }

    public List<Channel> channels(UnitId unit) {
        return register(unit).map(register -> register.channels(unit)).orElse(List.of());
    }

    public Optional<Channel> channel(ChannelId id) {
        return repository
                .cityOf(id)
                .flatMap(registers::of)
                .flatMap(register -> register.channel(id));
    }

    /** Websites of the city's active units: what is to be observed. */
    public List<Channel> websites(CityCode city) {
        return register(city).map(CityRegister::websites).orElse(List.of());
    }

    /** GeoJSON with the outlines of the city, its kecamatan and kelurahan, if we have them. */
    public Optional<String> outlines(CityCode city) {
        return Outlines.of(city);
    }

    /**
     * Begins the city from the built-in territories and, where there are some, the built-in units.
     *
     * @return unchanged if the city exists
     */
    public Recording<City> found(CityCode city, Actor by) {
        return founding.found(city, by);
    }

    public Recording<Unit> register(CityCode city, UnitDraft draft, Actor by) {
        return registerUnit.register(city, draft, by);
    }

    public Recording<Official> appoint(Unit unit, OfficialDraft draft, Actor by) {
        return appointOfficial.appoint(unit.city(), unit.id(), draft, by);
    }

    public Recording<Channel> register(Unit unit, ChannelDraft draft, Actor by) {
        return registerChannel.register(unit.city(), unit.id(), draft, by);
    }

    /** Changes the channel as it was seen; refused if somebody changed it meanwhile. */
    public Recording<Channel> change(Channel seen, ChannelDraft draft, Actor by) {
        return register(seen.unit())
                .map(register ->
                        changeChannel.change(
                                register.city().code(), seen.id(), seen.version(), draft, by))
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "Unit %s of channel %s is not in the register"
                                        .formatted(seen.unit(), seen.id())));
    }
}
