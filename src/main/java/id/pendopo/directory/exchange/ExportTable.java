package id.pendopo.directory.exchange;

import id.pendopo.directory.Channel;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Official;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.ledger.FieldChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the register as tables that can be imported again and then change nothing. */
public final class ExportTable {
    private final CityRegister register;
    private final Locale locale;

    /**
     * @param locale of heads and of words as yes and no
     */
    public ExportTable(CityRegister register, Locale locale) {
        this.register = register;
        this.locale = locale;
    }

    /** A table with its head and nothing else, to be filled in. */
    public static List<List<String>> template(Kind kind, Locale locale) {
        return List.of(
                kind.columns().stream()
                        .filter(column -> column != Column.ID)
                        .map(column -> column.head(locale))
                        .toList());
    }

    /** The head and a line for everything the units have of the kind. */
    public List<List<String>> lines(Kind kind, List<Unit> units) {
        var lines = new ArrayList<List<String>>();
        lines.add(kind.columns().stream().map(column -> column.head(locale)).toList());
        units.stream().flatMap(unit -> of(kind, unit)).forEach(lines::add);
        return lines;
    }

    private Stream<List<String>> of(Kind kind, Unit unit) {
        return switch (kind) {
            case UNITS -> Stream.of(unit(unit));
            case OFFICIALS -> register.officials(unit.id()).stream().map(o -> official(unit, o));
            case CHANNELS -> register.channels(unit.id()).stream().map(c -> channel(unit, c));
        };
    }

    private List<String> unit(Unit unit) {
        Optional<Channel> website = register.website(unit.id());
        return List.of(
                id(unit.id().value()),
                unit.name(),
                unit.type().code(),
                unit.parent().flatMap(register::unit).map(this::reference).orElse(""),
                unit.territory().orElse(""),
                String.join("; ", unit.aliases()),
                unit.formerNames().stream()
                        .map(FieldChange::formerName)
                        .collect(Collectors.joining("; ")),
                Words.NAME_STATUS.write(unit.nameConfirmed(), locale),
                Words.YES_NO.write(unit.active(), locale),
                website.map(c -> c.address().toString()).orElse(""),
                website.map(c -> Words.PROVENANCE.write(c.provenance(), locale)).orElse(""));
    }

    private List<String> official(Unit unit, Official official) {
        return List.of(
                id(official.id().value()),
                reference(unit),
                official.name(),
                official.position(),
                Words.YES_NO.write(official.head(), locale),
                Words.YES_NO.write(official.acting(), locale),
                day(official.from()),
                day(official.until()));
    }

    private List<String> channel(Unit unit, Channel channel) {
        return List.of(
                id(channel.id().value()),
                reference(unit),
                Words.NETWORK.write(channel.network(), locale),
                channel.address().toString(),
                channel.owner().orElse(""),
                channel.contact().orElse(""),
                Words.VERIFICATION.write(channel.verification(), locale),
                Words.PROVENANCE.write(channel.provenance(), locale));
    }

    /** Closed units are found by id only: an open one may bear the name by now. */
    private String reference(Unit unit) {
        return unit.active() ? unit.name() : id(unit.id());
    }

    private static String id(UnitId unit) {
        return id(unit.value());
    }

    private static String id(UUID id) {
        return id.toString();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
