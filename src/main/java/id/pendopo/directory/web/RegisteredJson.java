package id.pendopo.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Unit;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A unit with all that the register holds of it, former officials and contacts too. Absent members
 * are unknown.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RegisteredJson(
        UUID id,
        String slug,
        String name,
        String type,
        Optional<String> parent,
        Optional<String> territory,
        boolean active,
        List<ChannelJson> channels,
        List<OfficialJson> officials) {

    /** A website or account with who runs it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ChannelJson(
            String network,
            URI address,
            Optional<String> owner,
            Optional<String> contact,
            String verification) {}

    /** An official, in office or former. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OfficialJson(
            String name,
            String position,
            boolean head,
            boolean acting,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {}

    static RegisteredJson of(Unit unit, CityRegister register) {
        return new RegisteredJson(
                unit.id().value(),
                unit.slug(),
                unit.name(),
                unit.type().code(),
                unit.parent().flatMap(register::unit).map(Unit::slug),
                unit.territory(),
                unit.active(),
                register.channels(unit.id()).stream()
                        .map(c ->
                                new ChannelJson(
                                        word(c.network()),
                                        c.address(),
                                        c.owner(),
                                        c.contact(),
                                        word(c.verification())))
                        .toList(),
                register.officials(unit.id()).stream()
                        .map(o ->
                                new OfficialJson(
                                        o.name(),
                                        o.position(),
                                        o.head(),
                                        o.acting(),
                                        o.from(),
                                        o.until()))
                        .toList());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
