package id.pendopo.directory.web;

import id.pendopo.directory.Channel;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Network;
import id.pendopo.directory.Territory;
import id.pendopo.directory.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A unit in a list.
 *
 * @param kecamatan its name; empty if unknown, as everything else
 * @param accounts registered social accounts
 */
public record UnitRow(
        Unit unit,
        String kecamatan,
        Optional<Channel> website,
        String head,
        List<Channel> accounts) {
    static UnitRow of(Unit unit, CityRegister register, LocalDate day) {
        return new UnitRow(
                unit,
                register.kecamatan(unit).map(Territory::name).orElse(""),
                register.website(unit.id()),
                register.head(unit.id(), day).map(o -> o.name()).orElse(""),
                register.channels(unit.id()).stream()
                        .filter(c -> c.network() != Network.WEBSITE)
                        .toList());
    }

    /** The website without its scheme, as people say it. */
    public String site() {
        return website.map(c -> c.address().toString().replaceFirst("^https?://", "")).orElse("");
    }
}
