package id.pendopo.directory.city;

import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.CityFounded;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Recording;
import id.pendopo.directory.Territory;
import id.pendopo.directory.exchange.Kind;
import id.pendopo.directory.exchange.SeedTable;
import id.pendopo.directory.ledger.Change;
import id.pendopo.directory.ledger.ChangeRepository;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.Ledger;
import id.pendopo.directory.ledger.NewIds;
import id.pendopo.directory.ledger.RegisterRepository;
import id.pendopo.directory.ledger.Roster;
import id.pendopo.directory.territory.TerritoryRepository;
import id.pendopo.platform.access.Actor;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins a city from the built-in territories and units. */
@Component
public final class FoundCity {
    private final TerritoryRepository territories;
    private final RegisterRepository registers;
    private final ChangeRepository changes;
    private final Ledger ledger;
    private final NewIds ids;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    public FoundCity(
            TerritoryRepository territories,
            RegisterRepository registers,
            ChangeRepository changes,
            Ledger ledger,
            NewIds ids,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.territories = territories;
        this.registers = registers;
        this.changes = changes;
        this.ledger = ledger;
        this.ids = ids;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** All or nothing; unchanged if the city exists, refused if no such territory does. */
    public Recording<City> found(CityCode code, Actor by) {
        Optional<Territory> territory = territories.find(code.value());
        if (territory.isEmpty()) {
            return new Recording.Refused<>(List.of(Fault.on("city", "city-unknown", code.value())));
        }
        return Objects.requireNonNull(
                transaction.execute(status -> found(Seeds.city(territory.get()), by)));
    }

    private Recording<City> found(City city, Actor by) {
        if (!changes.found(city, clock.instant())) {
            return new Recording.Unchanged<>(registers.city(city.code()).orElseThrow());
        }
        events.publishEvent(new CityFounded(city.code(), city.name(), clock.instant()));
        return ledger.write(city.code(), by, this::populate);
    }

    private Decision<City> populate(Roster roster) {
        List<Change> all = new ArrayList<>();
        Seeds.units(roster.city().code())
                .ifPresent(
                        csv -> all.addAll(SeedTable.plan(Kind.UNITS, csv, roster, ids).changes()));
        all.addAll(new TerritoryUnits(roster, ids).missing(roster.territories()));
        return new Decision.Accept<>(roster.city(), all);
    }
}
