package id.pendopo.identity.handover;

import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.identity.account.GrantRepository;
import id.pendopo.identity.account.Places;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is responsible for units, and which have nobody. */
@Component
public class UnitOperators {
    private final HandOverRepository handOvers;
    private final GrantRepository grants;
    private final Places places;
    private final InstantSource clock;

    UnitOperators(
            HandOverRepository handOvers,
            GrantRepository grants,
            Places places,
            InstantSource clock) {
        this.handOvers = handOvers;
        this.grants = grants;
        this.places = places;
        this.clock = clock;
    }

    /** Everybody who was ever responsible for the unit, newest first. */
    public List<Responsible> history(UnitId unit) {
        return handOvers.history(unit);
    }

    /** Active units of the city in which nobody with an active account is operator now. */
    public List<Unit> withoutOperator(String city) {
        Set<UnitId> served = grants.unitsWithOperator(city, clock.instant());
        return places.units(city).stream().filter(unit -> !served.contains(unit.id())).toList();
    }
}
