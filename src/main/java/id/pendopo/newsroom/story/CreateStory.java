package id.pendopo.newsroom.story;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a draft. */
@Component
public class CreateStory {
    private final StoryRepository stories;
    private final HistoryRepository history;
    private final StoryPictures pictures;
    private final StoryTrail trail;
    private final InstantSource clock;

    CreateStory(
            StoryRepository stories,
            HistoryRepository history,
            StoryPictures pictures,
            StoryTrail trail,
            InstantSource clock) {
        this.stories = stories;
        this.history = history;
        this.pictures = pictures;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Begins a story of the unit, or of the city itself.
     *
     * @param manuscript may be blank; its HTML is cleaned; shows no picture of others, which forms
     *     refuse before
     */
    @Transactional
    public Story create(CityCode city, Optional<UnitId> unit, Manuscript manuscript, Actor by) {
        by.demand(
                NewsroomPermission.WRITE,
                unit.map(u -> Scope.unit(city.value(), u.value()))
                        .orElseGet(() -> Scope.city(city.value())));
        if (!pictures.mayShow(city, unit, List.of(), manuscript.pictures())) {
            throw new AccessDeniedException(
                    "Account %s begins a story of %s with a picture of another library"
                            .formatted(by.id(), unit.map(UnitId::toString).orElse(city.value())));
        }
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
