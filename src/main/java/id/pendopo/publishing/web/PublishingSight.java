package id.pendopo.publishing.web;

import id.pendopo.directory.City;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.delivery.Delivery;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a city's publishing somebody may see or do. */
public final class PublishingSight {
    private PublishingSight() {}

    /** The units of the actor; empty if all of the city. */
    public static Optional<Set<UnitId>> units(City city, Actor actor, String permission) {
        return actor.may(permission, city.scope())
                ? Optional.empty()
                : Optional.of(
                        actor.granted().stream()
                                .filter(g -> g.permission().equals(permission))
                                .map(Granted::scope)
                                .flatMap(s ->
                                        s instanceof Scope.Unit u && city.scope().covers(u)
                                                ? Stream.of(new UnitId(u.id()))
                                                : Stream.empty())
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /** By the post, or by the account it goes to. */
    static boolean may(Actor actor, String permission, Delivery delivery, AccountLink link) {
        return actor.may(permission, delivery.subject().scope())
                || link.unit().isPresent() && actor.may(permission, link.scope());
    }
}
