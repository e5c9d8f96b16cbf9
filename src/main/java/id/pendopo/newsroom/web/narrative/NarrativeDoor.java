package id.pendopo.newsroom.web.narrative;

import id.pendopo.directory.City;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.desk.Sight;
import id.pendopo.newsroom.narrative.Narrative;
import id.pendopo.newsroom.narrative.NarrativeId;
import id.pendopo.newsroom.narrative.NarrativeRepository;
import id.pendopo.newsroom.narrative.Uptake;
import id.pendopo.newsroom.narrative.UptakeRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.error.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Narratives the actor gives or has received. Others are as if they did not exist. */
@Component
class NarrativeDoor {
    private final NarrativeRepository narratives;
    private final UptakeRepository uptakes;

    NarrativeDoor(NarrativeRepository narratives, UptakeRepository uptakes) {
        this.narratives = narratives;
        this.uptakes = uptakes;
    }

    /** A narrative with what the actor may see of its uptake: all, or that of the own units. */
    record Seen(Narrative narrative, List<Uptake> uptake, boolean whole) {}

    Seen toSee(City city, UUID id, Actor actor) {
        Narrative narrative =
                narratives
                        .find(new NarrativeId(id))
                        .filter(n -> n.city().equals(city.code()))
                        .orElseThrow(() -> new NotFound("Narrative " + id));
        Optional<Set<UnitId>> sight = Sight.of(city, actor, NewsroomPermission.VIEW);
        List<Uptake> uptake =
                uptakes.of(List.of(narrative.id())).stream()
                        .filter(u -> sight.map(s -> s.contains(u.unit())).orElse(true))
                        .toList();
        if (sight.isPresent() && uptake.isEmpty()) {
            throw new NotFound("Narrative %s for account %s".formatted(id, actor.id()));
        }
        return new Seen(narrative, uptake, sight.isEmpty());
    }

    List<Seen> list(City city, Actor actor, int limit) {
        Optional<Set<UnitId>> sight = Sight.of(city, actor, NewsroomPermission.VIEW);
        List<Narrative> all = narratives.list(city.code(), sight, limit);
        List<Uptake> uptake = uptakes.of(all.stream().map(Narrative::id).toList());
        return all.stream()
                .map(n ->
                        new Seen(
                                n,
                                uptake.stream()
                                        .filter(u -> u.narrative().equals(n.id()))
                                        .filter(u ->
                                                sight.map(s -> s.contains(u.unit())).orElse(true))
                                        .toList(),
                                sight.isEmpty()))
                .toList();
    }
}
