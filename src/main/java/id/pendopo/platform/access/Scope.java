package id.pendopo.platform.access;

import java.util.UUID;

/** Where a permission holds: everywhere, in a city, or in one unit of a city. */
public sealed interface Scope {
    /** The whole installation. */
    record Everywhere() implements Scope {}

    /** A city and all its units; the code is the territory code, as 35.73. */
    record City(String code) implements Scope {}

    /** Exactly one unit, not the units below it. */
    record Unit(String city, UUID id) implements Scope {}

    static Scope everywhere() {
        return new Everywhere();
    }

    static Scope city(String code) {
        return new City(code);
    }

    static Scope unit(String city, UUID id) {
        return new Unit(city, id);
    }

    /** Whether a permission held here also holds in the other scope. */
    default boolean covers(Scope other) {
        return switch (this) {
            case Everywhere() -> true;
            case City(var code) ->
                    switch (other) {
                        case Everywhere() -> false;
                        case City(var theirs) -> code.equals(theirs);
                        case Unit(var theirs, var id) -> code.equals(theirs);
                    };
            case Unit own -> own.equals(other);
        };
    }
}
