package id.pendopo.newsroom.story;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a draft. */
@Component
public class CreateStory {
    private final StoryRepository stories;
    private final HistoryRepository history;
    private final StoryTrail trail;
    private final InstantSource clock;

    CreateStory(
            StoryRepository stories,
            HistoryRepository history,
            StoryTrail trail,
            InstantSource clock) {
        this.stories = stories;
        this.history = history;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Begins a story of the unit, or of the city itself.
     *
     * @param manuscript may be blank; its HTML is cleaned
     */
    @Transactional
    public Story create(CityCode city, Optional<UnitId> unit, Manuscript manuscript, Actor by) {
        by.demand(
                NewsroomPermission.WRITE,
                unit.map(u -> Scope.unit(city.value(), u.value()))
                        .orElseGet(() -> Scope.city(city.value())));
        Instant now = clock.instant();
        Story story =
                stories.add(
                        city,
                        unit,
                        StoryStatus.DRAFT,
                        ManuscriptRules.tidy(manuscript),
                        new Story.Origin(Person.of(by), now, Optional.empty(), false));
        history.keep(story, Person.of(by), now);
        trail.tell(by, StoryAct.CREATE, null, story, "", false, now);
        return story;
    }
}
