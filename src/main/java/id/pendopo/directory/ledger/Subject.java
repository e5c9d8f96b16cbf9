package id.pendopo.directory.ledger;

import id.pendopo.directory.Channel;
import id.pendopo.directory.Official;
import java.util.Optional;

/**
 * Whom a change is told of: the unit for everything that is its own, or the city.
 *
 * @param act as {@code official.registered}
 */
record Subject(String type, String id, String act) {
    static Subject of(Change change) {
        return switch (change) {
            case Change.OfCity(var before, var after) ->
                    new Subject("city", after.code().value(), "city.changed");
            case Change.OfUnit(var before, var after) ->
                    new Subject(
                            "unit",
                            after.id().toString(),
                            before.isEmpty()
                                    ? "unit.registered"
                                    : before.get().active() == after.active()
                                            ? "unit.changed"
                                            : after.active() ? "unit.reopened" : "unit.closed");
            case Change.OfOfficial(var before, var after) -> {
                Official official = after.or(() -> before).orElseThrow();
                yield new Subject(
                        "unit", official.unit().toString(), "official." + verb(before, after));
            }
            case Change.OfChannel(var before, var after) -> {
                Channel channel = after.or(() -> before).orElseThrow();
                yield new Subject(
                        "unit", channel.unit().toString(), "channel." + verb(before, after));
            }
        };
    }

    private static String verb(Optional<?> before, Optional<?> after) {
        return before.isEmpty() ? "registered" : after.isEmpty() ? "removed" : "changed";
    }
}
