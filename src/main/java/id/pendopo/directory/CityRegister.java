package id.pendopo.directory;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The whole register of one city at one revision. Immutable; safe to keep and to share. */
public final class CityRegister {
    private final City city;
    private final List<Unit> units;
    private final Map<UnitId, Unit> byId;
    private final Map<String, Unit> bySlug;
    private final Map<UnitId, List<Official>> officials;
    private final Map<UnitId, List<Channel>> channels;
    private final Map<String, Territory> territories;

    /**
     * @param territories of the city and everything in it
     */
    public CityRegister(
            City city,
            List<Unit> units,
            List<Official> officials,
            List<Channel> channels,
            List<Territory> territories) {
        this.city = city;
        this.units =
                units.stream()
                        .sorted(
                                Comparator.comparing(Unit::type)
                                        .thenComparing(Unit::name, String.CASE_INSENSITIVE_ORDER))
                        .toList();
        this.byId = index(units, Unit::id);
        this.bySlug = index(units, Unit::slug);
        this.officials = grouped(officials, Official::unit, Official.ORDER);
        this.channels = grouped(channels, Channel::unit, Channel.ORDER);
        this.territories = index(territories, Territory::code);
    }

    public City city() {
        return city;
    }

    /** All units, closed ones too, by type and name. */
    public List<Unit> units() {
        return units;
    }

    /** Units that are not closed, by type and name. */
    public List<Unit> activeUnits() {
        return units.stream().filter(Unit::active).toList();
    }

    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Unit> unit(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** Active units directly below. */
    public List<Unit> below(UnitId parent) {
        return units.stream()
                .filter(u -> u.active() && u.parent().equals(Optional.of(parent)))
                .toList();
    }

    /** Current and former officials; who leads first, former ones last. */
    public List<Official> officials(UnitId unit) {
        return officials.getOrDefault(unit, List.of());
    }

    /** Who leads the unit on the day; empty if the register does not know. */
    public Optional<Official> head(UnitId unit, LocalDate day) {
        return officials(unit).stream().filter(o -> o.head() && o.inOffice(day)).findFirst();
    }

    /** Registered channels, the website first. */
    public List<Channel> channels(UnitId unit) {
        return channels.getOrDefault(unit, List.of());
    }

    public Optional<Channel> channel(ChannelId id) {
        return channels.values().stream()
                .flatMap(List::stream)
                .filter(channel -> channel.id().equals(id))
                .findFirst();
    }

    public Optional<Official> official(OfficialId id) {
        return officials.values().stream()
                .flatMap(List::stream)
                .filter(official -> official.id().equals(id))
                .findFirst();
    }

    /** The unit's first website; empty if the register does not know one. */
    public Optional<Channel> website(UnitId unit) {
        return channels(unit).stream().filter(c -> c.network() == Network.WEBSITE).findFirst();
    }

    /** Websites of all active units, in the order of the units. */
    public List<Channel> websites() {
        return activeUnits().stream()
                .flatMap(u -> channels(u.id()).stream())
                .filter(c -> c.network() == Network.WEBSITE)
                .toList();
    }

    public Optional<Territory> territory(String code) {
        return Optional.ofNullable(territories.get(code));
    }

    /** The city's territory and everything in it, by code. */
    public List<Territory> territories() {
        return territories.values().stream().sorted(Comparator.comparing(Territory::code)).toList();
    }

    /** The kecamatan the unit governs or lies in, as far as the register knows. */
    public Optional<Territory> kecamatan(Unit unit) {
        return unit.territory()
                .filter(code -> code.length() >= Territory.KECAMATAN_FORM)
                .flatMap(code -> territory(code.substring(0, Territory.KECAMATAN_FORM)));
    }

    private static <K, V> Map<K, V> index(List<V> all, Function<V, K> key) {
        return all.stream().collect(toUnmodifiableMap(key, v -> v));
    }

    private static <V> Map<UnitId, List<V>> grouped(
            List<V> all, Function<V, UnitId> key, Comparator<V> order) {
        return Collections.unmodifiableMap(
                all.stream()
                        .sorted(order)
                        .collect(groupingBy(key, collectingAndThen(toList(), List::copyOf))));
    }
}
