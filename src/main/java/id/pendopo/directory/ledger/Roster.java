package id.pendopo.directory.ledger;

import id.pendopo.directory.Channel;
import id.pendopo.directory.ChannelId;
import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Network;
import id.pendopo.directory.Official;
import id.pendopo.directory.OfficialId;
import id.pendopo.directory.Territory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A city's register on the desk of one act or one import: what the rules look things up in, and
 * what grows with each change they accept. Not for sharing between threads.
 */
public final class Roster {
    private City city;
    private final CityRegister register;
    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<String, Set<UnitId>> byName = new HashMap<>();
    private final Set<String> slugs = new HashSet<>();
    private final Map<OfficialId, Official> officials = new LinkedHashMap<>();
    private final Map<UnitId, Set<OfficialId>> officialsOf = new HashMap<>();
    private final Map<ChannelId, Channel> channels = new LinkedHashMap<>();
    private final Map<UnitId, Set<ChannelId>> channelsOf = new HashMap<>();
    private final Map<Place, ChannelId> byPlace = new HashMap<>();

    private record Place(Network network, URI address) {}

    public Roster(CityRegister register) {
        this.register = register;
        this.city = register.city();
        for (Unit unit : register.units()) {
            put(unit);
            register.officials(unit.id()).forEach(this::put);
            register.channels(unit.id()).forEach(this::put);
        }
    }

    public City city() {
        return city;
    }

    public Collection<Unit> units() {
        return units.values();
    }

    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /** Active units with the name or alias; several if the register is ambiguous. */
    public List<Unit> named(String name) {
        return byName.getOrDefault(NameKey.of(name), Set.of()).stream()
                .flatMap(id -> unit(id).stream())
                .toList();
    }

    public boolean slugTaken(String slug) {
        return slugs.contains(slug);
    }

    public Optional<Territory> territory(String code) {
        return register.territory(code);
    }

    /** The city's territory and everything in it, by code. */
    public List<Territory> territories() {
        return register.territories();
    }

    /** The active unit that governs the territory. */
    public Optional<Unit> governing(String territory) {
        return units.values().stream()
                .filter(u -> u.active() && u.type().governs())
                .filter(u -> u.territory().equals(Optional.of(territory)))
                .findFirst();
    }

    public Optional<Official> official(OfficialId id) {
        return Optional.ofNullable(officials.get(id));
    }

    public List<Official> officials(UnitId unit) {
        return each(officialsOf, unit).map(officials::get).sorted(Official.ORDER).toList();
    }

    public Optional<Channel> channel(ChannelId id) {
        return Optional.ofNullable(channels.get(id));
    }

    public List<Channel> channels(UnitId unit) {
        return each(channelsOf, unit).map(channels::get).sorted(Channel.ORDER).toList();
    }

    /** The channel at the normal address, whoever's it is. */
    public Optional<Channel> channelAt(Network network, URI address) {
        return Optional.ofNullable(byPlace.get(new Place(network, address))).flatMap(this::channel);
    }

    /** Takes the change in, so that the next act sees it. */
    public void apply(Change change) {
        switch (change) {
            case Change.OfCity(var before, var after) -> city = after;
            case Change.OfUnit(var before, var after) -> {
                before.ifPresent(this::drop);
                put(after);
            }
            case Change.OfOfficial(var before, var after) -> {
                before.ifPresent(this::drop);
                after.ifPresent(this::put);
            }
            case Change.OfChannel(var before, var after) -> {
                before.ifPresent(this::drop);
                after.ifPresent(this::put);
            }
        }
    }

    private void put(Unit unit) {
        units.put(unit.id(), unit);
        slugs.add(unit.slug());
        if (unit.active()) {
            names(unit)
                    .forEach(n ->
                            byName.computeIfAbsent(n, k -> new LinkedHashSet<>()).add(unit.id()));
        }
    }

    private void drop(Unit unit) {
        slugs.remove(unit.slug());
        names(unit).forEach(n -> byName.getOrDefault(n, new HashSet<>()).remove(unit.id()));
    }

    private void put(Official official) {
        officials.put(official.id(), official);
        officialsOf.computeIfAbsent(official.unit(), k -> new LinkedHashSet<>()).add(official.id());
    }

    private void drop(Official official) {
        officials.remove(official.id());
        officialsOf.getOrDefault(official.unit(), new HashSet<>()).remove(official.id());
    }

    private void put(Channel channel) {
        channels.put(channel.id(), channel);
        channelsOf.computeIfAbsent(channel.unit(), k -> new LinkedHashSet<>()).add(channel.id());
        byPlace.put(new Place(channel.network(), channel.address()), channel.id());
    }

    private void drop(Channel channel) {
        channels.remove(channel.id());
        channelsOf.getOrDefault(channel.unit(), new HashSet<>()).remove(channel.id());
        byPlace.remove(new Place(channel.network(), channel.address()));
    }

    private static Stream<String> names(Unit unit) {
        return Stream.concat(Stream.of(unit.name()), unit.aliases().stream()).map(NameKey::of);
    }

    private static <K> Stream<K> each(Map<UnitId, Set<K>> map, UnitId unit) {
        return map.getOrDefault(unit, Set.of()).stream();
    }
}
