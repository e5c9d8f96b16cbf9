package id.pendopo.directory.ledger;

import id.pendopo.directory.ChannelChanged;
import id.pendopo.directory.ChannelRegistered;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.OfficialChanged;
import id.pendopo.directory.Recording;
import id.pendopo.directory.UnitChanged;
import id.pendopo.directory.UnitRegistered;
import id.pendopo.platform.access.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what an act decides: in one transaction, one act at a time in a city, with history and
 * events. An act decides on the register as it is under the lock, never on an older look.
 */
@Component
public class Ledger {
    private final RegisterRepository registers;
    private final ChangeRepository changes;
    private final History history;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    public Ledger(
            RegisterRepository registers,
            ChangeRepository changes,
            History history,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.registers = registers;
        this.changes = changes;
        this.history = history;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Runs the act's decision under the city's lock and writes its changes, all or none. */
    public <T> Recording<T> write(CityCode city, Actor by, Function<Roster, Decision<T>> act) {
        return Objects.requireNonNull(
                transaction.execute(status -> {
                    registers.lock(city);
                    CityRegister register = registers.load(registers.city(city).orElseThrow());
                    Recording<T> outcome = settle(register, by, act);
                    if (!(outcome instanceof Recording.Recorded<T>)) {
                        status.setRollbackOnly();
                    }
                    return outcome;
                }));
    }

    private <T> Recording<T> settle(
            CityRegister register, Actor by, Function<Roster, Decision<T>> act) {
        return switch (act.apply(new Roster(register))) {
            case Decision.Refuse<T>(var faults) -> new Recording.Refused<>(faults);
            case Decision.Accept<T>(var what, var none) when none.isEmpty() ->
                    new Recording.Unchanged<>(what);
            case Decision.Accept<T>(var what, var accepted) -> {
                post(register, accepted, by);
                yield new Recording.Recorded<>(what);
            }
        };
    }

    private void post(CityRegister register, List<Change> accepted, Actor by) {
        CityCode city = register.city().code();
        Instant at = clock.instant();
        var roster = new Roster(register);
        for (Change change : accepted) {
            changes.write(city, change);
            history.add(change, roster, by);
            roster.apply(change);
            event(city, change, at).ifPresent(events::publishEvent);
        }
    }

    private static Optional<Object> event(CityCode city, Change change, Instant at) {
        return switch (change) {
            case Change.OfCity(var before, var after) -> Optional.empty();
            case Change.OfUnit(var before, var after) ->
                    Optional.of(
                            before.isEmpty()
                                    ? new UnitRegistered(city, after.id(), at)
                                    : new UnitChanged(city, after.id(), at));
            case Change.OfOfficial(var before, var after) -> {
                var official = after.or(() -> before).orElseThrow();
                yield Optional.of(new OfficialChanged(city, official.unit(), official.id(), at));
            }
            case Change.OfChannel(var before, var after) -> {
                var channel = after.or(() -> before).orElseThrow();
                yield Optional.of(
                        before.isEmpty()
                                ? new ChannelRegistered(city, channel.unit(), channel.id(), at)
                                : new ChannelChanged(city, channel.unit(), channel.id(), at));
            }
        };
    }
}
