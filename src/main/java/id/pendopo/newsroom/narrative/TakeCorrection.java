package id.pendopo.newsroom.narrative;

import id.pendopo.directory.City;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.narrative.NarrativeOutcome.Why;
import id.pendopo.newsroom.story.Acted;
import id.pendopo.newsroom.story.CorrectStory;
import id.pendopo.newsroom.story.Manuscript;
import id.pendopo.newsroom.story.PublishReleased;
import id.pendopo.newsroom.story.SaveStory;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.StoryRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.web.error.NotFound;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the newest text of a narrative into the story of a unit that adopted it. A story people
 * have worked on since is left alone: they bring it in themselves and say so.
 */
@Component
public class TakeCorrection {
    private final NarrativeRepository narratives;
    private final UptakeRepository uptakes;
    private final StoryRepository stories;
    private final SaveStory saving;
    private final CorrectStory correcting;
    private final PublishReleased released;
    private final NarrativeTrail trail;

    TakeCorrection(
            NarrativeRepository narratives,
            UptakeRepository uptakes,
            StoryRepository stories,
            SaveStory saving,
            CorrectStory correcting,
            PublishReleased released,
            NarrativeTrail trail) {
        this.narratives = narratives;
        this.uptakes = uptakes;
        this.stories = stories;
        this.saving = saving;
        this.correcting = correcting;
        this.released = released;
        this.trail = trail;
    }

    /** Takes it over, as far as the actor may change the story in its status. */
    @Transactional
    public NarrativeOutcome take(City city, NarrativeId id, UnitId unit, Actor by) {
        Narrative narrative = narrative(city, id);
        Uptake uptake = uptake(city, narrative, unit, by);
        if (!uptake.behind(narrative)) {
            return NarrativeOutcome.Refused.of(Why.NOTHING_NEW);
        }
        Story story = stories.find(uptake.story().orElseThrow()).orElseThrow();
        if (!AdoptedText.mark(story.manuscript()).equals(uptake.taken())) {
            return NarrativeOutcome.Refused.of(Why.TOUCHED);
        }
        Manuscript text = AdoptedText.of(narrative, uptake.own(), story.manuscript(), city.name());
        return switch (story.status()) {
            case DRAFT, RETURNED, SUBMITTED, IN_REVIEW -> save(narrative, uptake, story, text, by);
            case APPROVED, SCHEDULED -> NarrativeOutcome.Refused.of(Why.OPEN_FIRST);
            case PUBLISHED -> correct(narrative, uptake, story, text, by);
            case WITHDRAWN -> NarrativeOutcome.Refused.of(Why.NOT_OPEN);
        };
    }

    /** Notes that the unit's story says by its own words what the newest text says. */
    @Transactional
    public NarrativeOutcome settle(City city, NarrativeId id, UnitId unit, Actor by) {
        Narrative narrative = narrative(city, id);
        Uptake uptake = uptake(city, narrative, unit, by);
        if (!uptake.behind(narrative)) {
            return NarrativeOutcome.Refused.of(Why.NOTHING_NEW);
        }
        return done(narrative, uptake, uptake.taken(), "settle", by);
    }

    private NarrativeOutcome save(
            Narrative narrative, Uptake uptake, Story story, Manuscript text, Actor by) {
        return SaveStory.permission(story.status())
                        .map(permission -> by.may(permission, story.scope()))
                        .orElse(false)
                ? told(narrative, uptake, saving.save(story.id(), story.version(), text, by), by)
                : NarrativeOutcome.Refused.of(Why.AT_DESK);
    }

    private NarrativeOutcome correct(
            Narrative narrative, Uptake uptake, Story story, Manuscript text, Actor by) {
        String note = narrative.correction();
        if (narrative.terms().directly() && uptake.own().isEmpty()) {
            return told(
                    narrative,
                    uptake,
                    released.correct(story.id(), story.version(), text, note, by),
                    by);
        }
        return by.may(NewsroomPermission.PUBLISH, story.scope())
                ? told(
                        narrative,
                        uptake,
                        correcting.correct(story.id(), story.version(), text, note, by),
                        by)
                : NarrativeOutcome.Refused.of(Why.AT_DESK);
    }

    private NarrativeOutcome told(Narrative narrative, Uptake uptake, Acted acted, Actor by) {
        return switch (acted) {
            case Acted.Done(var story) ->
                    done(narrative, uptake, AdoptedText.mark(story.manuscript()), "take", by);
            case Acted.Stale(var now) -> new NarrativeOutcome.Stale();
            case Acted.Refused(var story, var faults) -> NarrativeOutcome.Refused.of(Why.TOUCHED);
        };
    }

    private NarrativeOutcome done(
            Narrative narrative, Uptake uptake, String taken, String act, Actor by) {
        uptakes.taken(uptake, narrative.textNumber(), taken);
        trail.tell(by, act, narrative, Optional.of(uptake.unit()), Map.of());
        return new NarrativeOutcome.Done(narrative.id());
    }

    private Narrative narrative(City city, NarrativeId id) {
        return narratives
                .find(id)
                .filter(n -> n.city().equals(city.code()))
                .orElseThrow(() -> new NotFound("Narrative " + id));
    }

    private Uptake uptake(City city, Narrative narrative, UnitId unit, Actor by) {
        by.demand(NewsroomPermission.WRITE, Scope.unit(city.code().value(), unit.value()));
        return uptakes.lock(narrative.id(), unit)
                .orElseThrow(() ->
                        new NotFound("Narrative %s for unit %s".formatted(narrative.id(), unit)));
    }
}
