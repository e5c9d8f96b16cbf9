package id.pendopo.identity.account;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.IdentityPermission;
import id.pendopo.identity.Role;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may decide about whose account. */
@Component
public class Authority {
    private final GrantRepository grants;
    private final AccountListRepository lists;
    private final Places places;
    private final InstantSource clock;

    Authority(
            GrantRepository grants,
            AccountListRepository lists,
            Places places,
            InstantSource clock) {
        this.grants = grants;
        this.lists = lists;
        this.places = places;
        this.clock = clock;
    }

    /** An administrator gives any role of the city; a head gives operators of the own unit. */
    public static boolean mayGive(Actor actor, Office office) {
        return actor.may(IdentityPermission.MANAGE, Scope.city(office.city()))
                || office.role() == Role.UNIT_OPERATOR
                        && actor.may(IdentityPermission.INVITE_UNIT, office.scope());
    }

    /** The cities whose accounts the actor manages. */
    public List<String> cities(Actor actor) {
        return places.cities().stream()
                .map(city -> city.code().value())
                .filter(code -> actor.may(IdentityPermission.MANAGE, Scope.city(code)))
                .toList();
    }

    /** Whether the account has, had or is offered a role in a city the actor administers. */
    public boolean maySee(Actor actor, AccountId account) {
        return lists.citiesOf(account).stream()
                .anyMatch(city -> actor.may(IdentityPermission.MANAGE, Scope.city(city)));
    }

    /**
     * Whether the actor may lock, close or reset the account as a whole: only if all roles it holds
     * now are in cities the actor administers, so that no city decides about another's people.
     */
    public boolean mayDecide(Actor actor, AccountId account) {
        List<Grant> held = grants.heldBy(List.of(account), clock.instant());
        return held.stream()
                .map(Grant::office)
                .allMatch(o -> actor.may(IdentityPermission.MANAGE, Scope.city(o.city())));
    }
}
