package id.pendopo.observatory.watch;

import id.pendopo.directory.Channel;
import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.directory.Official;
import id.pendopo.directory.Unit;
import id.pendopo.observatory.Expected;
import id.pendopo.observatory.probe.Context;
import id.pendopo.observatory.visit.Visit;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the probes may know of a target: the register, its history, its neighbours' items. */
@Component
class ContextOfTarget {
    private static final Duration HISTORY = Duration.ofDays(30);
    private static final int NEIGHBOURS = 5_000;

    private final Directory directory;
    private final LookRepository looks;
    private final ItemRepository items;

    ContextOfTarget(Directory directory, LookRepository looks, ItemRepository items) {
        this.directory = directory;
        this.looks = looks;
        this.items = items;
    }

    Context of(Target target, Visit visit) {
        Optional<CityRegister> register = directory.register(target.unit());
        return new Context(
                register.flatMap(r -> r.unit(target.unit()).map(u -> expected(r, u, target)))
                        .orElseGet(Expected::nothing),
                looks.since(target.id(), visit.endedAt().minus(HISTORY)),
                items.around(target.city(), target.unit(), NEIGHBOURS),
                register.map(r -> r.city().zone()).orElse(ZoneOffset.UTC));
    }

    private static Expected expected(CityRegister register, Unit unit, Target target) {
        City city = register.city();
        return new Expected(
                Optional.of(unit.name()),
                Optional.of(unit.type().code()),
                names(unit),
                city.domain(),
                register.officials(unit.id()).stream().map(ContextOfTarget::person).toList(),
                register.channels(unit.id()).stream()
                        .filter(c -> c.network() != Network.WEBSITE)
                        .map(c -> new Expected.Account(c.network(), c.address()))
                        .toList(),
                others(register, target),
                city.complaints().map(City.ComplaintService::address));
    }

    private static List<String> names(Unit unit) {
        return Stream.concat(
                        unit.aliases().stream(), unit.formerNames().stream().map(f -> f.name()))
                .toList();
    }

    private static List<URI> others(CityRegister register, Target target) {
        return register.websites().stream()
                .filter(c -> !c.unit().equals(target.unit()))
                .map(Channel::address)
                .toList();
    }

    private static Expected.Person person(Official official) {
        return new Expected.Person(
                official.name(), official.position(), official.from(), official.until());
    }
}
