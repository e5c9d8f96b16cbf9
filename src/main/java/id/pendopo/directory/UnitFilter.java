package id.pendopo.directory;

import id.pendopo.directory.ledger.NameKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which units of a city; empty parts ask nothing.
 *
 * @param text words that must all begin a word of the name, an alias or a former name
 * @param territory code of a territory the unit governs or lies in, whole or part
 * @param missing data the register does not know
 * @param day for who is in office
 */
public record UnitFilter(
        String text,
        Optional<UnitType> type,
        Optional<String> territory,
        Optional<Missing> missing,
        boolean closed,
        LocalDate day) {
    private static final Set<Network> USUAL =
            Set.of(Network.FACEBOOK, Network.INSTAGRAM, Network.X, Network.YOUTUBE);

    /** What the register should know of a unit and may not. */
    public enum Missing {
        WEBSITE,
        HEAD,
        /** Facebook, Instagram, X and YouTube: the four platforms cities ask of each unit. */
        FOUR_ACCOUNTS,
        CONFIRMED_NAME,
        TERRITORY;

        /** Whether the register lacks it. */
        public boolean in(CityRegister register, Unit unit, LocalDate day) {
            return switch (this) {
                case WEBSITE -> register.website(unit.id()).isEmpty();
                case HEAD -> register.head(unit.id(), day).isEmpty();
                case FOUR_ACCOUNTS -> !networks(register, unit).containsAll(USUAL);
                case CONFIRMED_NAME -> !unit.nameConfirmed();
                case TERRITORY -> unit.territory().isEmpty();
            };
        }

        private static Set<Network> networks(CityRegister register, Unit unit) {
            return register.channels(unit.id()).stream()
                    .map(Channel::network)
                    .collect(Collectors.toSet());
        }
    }

    /** All active units. */
    public static UnitFilter all(LocalDate day) {
        return new UnitFilter("", Optional.empty(), Optional.empty(), Optional.empty(), false, day);
    }

    /** The units that fit, by type and name. */
    public List<Unit> of(CityRegister register) {
        return register.units().stream().filter(unit -> fits(register, unit)).toList();
    }

    private boolean fits(CityRegister register, Unit unit) {
        return unit.active() != closed
                && type.map(t -> t == unit.type()).orElse(true)
                && territory.map(code -> within(unit, code)).orElse(true)
                && missing.map(m -> m.in(register, unit, day)).orElse(true)
                && named(unit);
    }

    private static boolean within(Unit unit, String code) {
        return unit.territory()
                .filter(own -> own.equals(code) || own.startsWith(code + "."))
                .isPresent();
    }

    private boolean named(Unit unit) {
        String key = NameKey.of(text);
        if (key.isEmpty()) {
            return true;
        }
        String names =
                Stream.of(
                                Stream.of(unit.name()),
                                unit.aliases().stream(),
                                unit.formerNames().stream().map(FormerName::name))
                        .flatMap(s -> s)
                        .map(name -> " " + NameKey.of(name))
                        .collect(Collectors.joining());
        return Stream.of(key.split(" ")).allMatch(word -> names.contains(" " + word));
    }
}
