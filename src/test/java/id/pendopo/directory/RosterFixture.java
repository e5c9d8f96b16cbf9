package id.pendopo.directory;

import id.pendopo.directory.ledger.NewIds;
import id.pendopo.directory.ledger.Roster;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A small made-up city on the desk: government, one kecamatan, one kelurahan, one department. */
public final class RosterFixture {
    public static final CityCode CODE = new CityCode("99.01");
    public static final NewIds IDS =
            new NewIds(InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z")));

    public final City city =
            new City(
                    CODE,
                    "Kota Contoh",
                    ZoneId.of("Asia/Jakarta"),
                    Optional.of("contoh.localhost"),
                    BrandColour.DEFAULT,
                    Optional.empty(),
                    Optional.empty(),
                    1);
    public final Unit government =
            unit(UnitType.CITY_GOVERNMENT, "Pemerintah Kota Contoh", Optional.empty(), "99.01");
    public final Unit north =
            unit(UnitType.KECAMATAN, "Kecamatan Utara", Optional.of(government), "99.01.01");
    public final Unit mill =
            unit(UnitType.KELURAHAN, "Kelurahan Kincir", Optional.of(north), "99.01.01.1001");
    public final Unit health =
            unit(UnitType.DEPARTMENT, "Dinas Kesehatan", Optional.of(government), "");
    private final List<Unit> units = new ArrayList<>(List.of(government, north, mill, health));
    private final List<Official> officials = new ArrayList<>();
    private final List<Channel> channels = new ArrayList<>();

    public static Unit unit(UnitType type, String name, Optional<Unit> parent, String territory) {
        return new Unit(
                new UnitId(UUID.randomUUID()),
                CODE,
                type,
                name,
                name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                parent.map(Unit::id),
                Optional.of(territory).filter(code -> !code.isEmpty()),
                List.of(),
                List.of(),
                true,
                true,
                1);
    }

    public RosterFixture with(Unit unit) {
        units.removeIf(other -> other.id().equals(unit.id()));
        units.add(unit);
        return this;
    }

    public RosterFixture with(Official official) {
        officials.add(official);
        return this;
    }

    public Channel website(Unit unit, String address) {
        var channel =
                new Channel(
                        new ChannelId(UUID.randomUUID()),
                        unit.id(),
                        Network.WEBSITE,
                        address,
                        URI.create(address),
                        Optional.empty(),
                        Optional.empty(),
                        Verification.UNCHECKED,
                        Provenance.REGISTERED,
                        1);
        channels.add(channel);
        return channel;
    }

    public CityRegister register() {
        return new CityRegister(
                city,
                units,
                officials,
                channels,
                List.of(
                        new Territory("99.01", "Kota Contoh"),
                        new Territory("99.01.01", "Utara"),
                        new Territory("99.01.01.1001", "Kincir"),
                        new Territory("99.01.01.1002", "Pasar")));
    }

    public Roster roster() {
        return new Roster(register());
    }
}
