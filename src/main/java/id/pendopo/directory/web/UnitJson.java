package id.pendopo.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.FormerName;
import id.pendopo.directory.Network;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitFilter.Missing;
import id.pendopo.directory.Verification;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A unit as open data. Absent members are unknown.
 *
 * @param territory code of the territory it governs or lies in
 * @param unknown what the register should know and does not
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record UnitJson(
        String slug,
        String name,
        String type,
        Optional<String> parent,
        Optional<String> territory,
        List<String> aliases,
        List<String> formerNames,
        boolean nameConfirmed,
        boolean active,
        Optional<URI> website,
        List<Account> accounts,
        List<Person> officials,
        List<String> unknown) {

    /** A social account. */
    record Account(String network, URI address, boolean confirmed) {}

    /** An official in office. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Person(
            String name,
            String position,
            boolean head,
            boolean acting,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {}

    static UnitJson of(Unit unit, CityRegister register, LocalDate day) {
        return new UnitJson(
                unit.slug(),
                unit.name(),
                unit.type().code(),
                unit.parent().flatMap(register::unit).map(Unit::slug),
                unit.territory(),
                unit.aliases(),
                unit.formerNames().stream().map(FormerName::name).toList(),
                unit.nameConfirmed(),
                unit.active(),
                register.website(unit.id())
                        .filter(c -> c.verification() != Verification.WRONG)
                        .map(c -> c.address()),
                accounts(unit, register),
                people(unit, register, day),
                List.of(Missing.values()).stream()
                        .filter(m -> m.in(register, unit, day))
                        .map(m -> m.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static List<Account> accounts(Unit unit, CityRegister register) {
        return register.channels(unit.id()).stream()
                .filter(c -> c.network() != Network.WEBSITE)
                .filter(c -> c.verification() != Verification.WRONG)
                .map(c ->
                        new Account(
                                c.network().name().toLowerCase(Locale.ROOT),
                                c.address(),
                                c.verification() == Verification.CONFIRMED))
                .toList();
    }

    private static List<Person> people(Unit unit, CityRegister register, LocalDate day) {
        return register.officials(unit.id()).stream()
                .filter(o -> o.inOffice(day))
                .map(o ->
                        new Person(
                                o.name(), o.position(), o.head(), o.acting(), o.from(), o.until()))
                .toList();
    }
}
