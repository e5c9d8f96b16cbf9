package id.pendopo.publishing.delivery;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.web.TodayItem;
import id.pendopo.platform.web.TodaySource;
import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.PublishingSettings;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What of the queue waits for a person: unknown outcomes, failures, and what should be out. */
@Component
class DeliveryToday implements TodaySource {
    private static final int ENOUGH = 200;
    private final QueueRepository queue;
    private final Directory directory;
    private final PublishingSettings settings;
    private final InstantSource clock;

    DeliveryToday(
            QueueRepository queue,
            Directory directory,
            PublishingSettings settings,
            InstantSource clock) {
        this.queue = queue;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> waitingFor(Actor actor) {
        return actor.mayAnywhere(PublishingPermission.POST)
                ? directory.cities().stream().flatMap(city -> in(city, actor)).toList()
                : List.of();
    }

    private Stream<TodayItem> in(City city, Actor actor) {
        boolean all = actor.may(PublishingPermission.POST, city.scope());
        Set<UnitId> units = all ? Set.of() : units(city, actor);
        if (!all && units.isEmpty()) {
            return Stream.empty();
        }
        Optional<Set<UnitId>> seen = all ? Optional.empty() : Optional.of(units);
        var late =
                new QueueFilter(
                        city.code(),
                        seen,
                        EnumSet.of(
                                DeliveryState.PLANNED,
                                DeliveryState.PREPARING,
                                DeliveryState.READY,
                                DeliveryState.ARMED,
                                DeliveryState.WITNESSED),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.of(clock.instant().minus(settings.late())));
        return Stream.of(
                        item(
                                "publishing.today.unconfirmed",
                                of(city, seen, DeliveryState.UNCONFIRMED),
                                "UNCONFIRMED"),
                        item(
                                "publishing.today.failed",
                                of(city, seen, DeliveryState.FAILED),
                                "FAILED"),
                        item("publishing.today.held", of(city, seen, DeliveryState.HELD), "HELD"),
                        item("publishing.today.late", late, "late"))
                .flatMap(Optional::stream);
    }

    private static QueueFilter of(City city, Optional<Set<UnitId>> units, DeliveryState state) {
        return new QueueFilter(
                city.code(),
                units,
                Set.of(state),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    /** One leads to the post itself, several to their list. */
    private Optional<TodayItem> item(String text, QueueFilter filter, String status) {
        List<QueueRepository.Line> lines = queue.page(filter, ENOUGH, 0);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Delivery first = lines.getFirst().delivery();
        String address =
                lines.size() == 1
                        ? "/kerja/antrean/" + first.id()
                        : "/kerja/antrean?status=" + status;
        return Optional.of(
                new TodayItem(
                        text,
                        List.of(lines.size(), first.subject().headline()),
                        address,
                        Optional.of(first.way().dueAt())));
    }

    private static Set<UnitId> units(City city, Actor actor) {
        return actor.granted().stream()
                .filter(g -> g.permission().equals(PublishingPermission.POST))
                .map(Granted::scope)
                .flatMap(s ->
                        s instanceof Scope.Unit u && city.scope().covers(u)
                                ? Stream.of(new UnitId(u.id()))
                                : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
