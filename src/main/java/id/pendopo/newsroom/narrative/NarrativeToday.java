package id.pendopo.newsroom.narrative;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.desk.Sight;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.TodayItem;
import id.pendopo.platform.web.TodaySource;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Narratives that wait for a unit to decide, and corrections of those it adopted. */
@Component
class NarrativeToday implements TodaySource {
    private final Directory directory;
    private final NarrativeRepository narratives;
    private final UptakeRepository uptakes;
    private final InstantSource clock;

    NarrativeToday(
            Directory directory,
            NarrativeRepository narratives,
            UptakeRepository uptakes,
            InstantSource clock) {
        this.directory = directory;
        this.narratives = narratives;
        this.uptakes = uptakes;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> waitingFor(Actor actor) {
        return actor.mayAnywhere(NewsroomPermission.WRITE)
                ? directory.cities().stream().flatMap(city -> inCity(city, actor)).toList()
                : List.of();
    }

    private Stream<TodayItem> inCity(City city, Actor actor) {
        Set<UnitId> units = Sight.units(city, actor, NewsroomPermission.WRITE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), city.zone());
        return units.isEmpty()
                ? Stream.empty()
                : uptakes.waiting(units).stream().flatMap(u -> item(u, city, today).stream());
    }

    private Optional<TodayItem> item(Uptake uptake, City city, LocalDate today) {
        return narratives
                .find(uptake.narrative())
                .filter(n -> uptake.state() == Uptake.State.ADOPTED || n.open(today))
                .map(n ->
                        new TodayItem(
                                uptake.state() == Uptake.State.ADOPTED
                                        ? "newsroom.narrative.today.corrected"
                                        : "newsroom.narrative.today.waiting",
                                List.of(n.wording().title()),
                                "/kerja/narasi/" + n.id(),
                                n.terms()
                                        .until()
                                        .map(last ->
                                                last.plusDays(1)
                                                        .atStartOfDay(city.zone())
                                                        .toInstant())));
    }
}
