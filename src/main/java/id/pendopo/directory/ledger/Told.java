package id.pendopo.directory.ledger;

import id.pendopo.directory.Channel;
import id.pendopo.directory.Official;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.audit.Subject;
import java.util.Optional;

/**
 * Whom a change is told of: the unit for everything that is its own, or the city.
 *
 * @param act as {@code official.registered}
 */
record Told(Subject subject, String act) {
    static Told of(Change change, String city) {
        return switch (change) {
            case Change.OfCity(var before, var after) ->
                    new Told(Subject.inCity("directory.city", city, city), "city.changed");
            case Change.OfUnit(var before, var after) ->
                    new Told(
                            unit(after.id(), city),
                            before.isEmpty()
                                    ? "unit.registered"
                                    : before.get().active() == after.active()
                                            ? "unit.changed"
                                            : after.active() ? "unit.reopened" : "unit.closed");
            case Change.OfOfficial(var before, var after) -> {
                Official official = after.or(() -> before).orElseThrow();
                yield new Told(unit(official.unit(), city), "official." + verb(before, after));
            }
            case Change.OfChannel(var before, var after) -> {
                Channel channel = after.or(() -> before).orElseThrow();
                yield new Told(unit(channel.unit(), city), "channel." + verb(before, after));
            }
        };
    }

    private static Subject unit(UnitId unit, String city) {
        return Subject.inCity(History.UNIT, unit, city);
    }

    private static String verb(Optional<?> before, Optional<?> after) {
        return before.isEmpty() ? "registered" : after.isEmpty() ? "removed" : "changed";
    }
}
