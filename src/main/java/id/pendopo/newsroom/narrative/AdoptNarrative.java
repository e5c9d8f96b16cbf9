package id.pendopo.newsroom.narrative;

import id.pendopo.directory.City;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.narrative.NarrativeOutcome.Why;
import id.pendopo.newsroom.story.Acted;
import id.pendopo.newsroom.story.CreateStory;
import id.pendopo.newsroom.story.Manuscript;
import id.pendopo.newsroom.story.PublishReleased;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.SubmitStory;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.web.error.NotFound;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides for a unit: adopts a narrative, which makes a story of the unit, or declines it with a
 * reason. Text of the unit's own always goes to the desk; the unchanged text is public at once if
 * the city says so.
 */
@Component
public class AdoptNarrative {
    private final NarrativeRepository narratives;
    private final UptakeRepository uptakes;
    private final CreateStory creating;
    private final SubmitStory submitting;
    private final PublishReleased publishing;
    private final NarrativeTrail trail;
    private final InstantSource clock;

    AdoptNarrative(
            NarrativeRepository narratives,
            UptakeRepository uptakes,
            CreateStory creating,
            SubmitStory submitting,
            PublishReleased publishing,
            NarrativeTrail trail,
            InstantSource clock) {
        this.narratives = narratives;
        this.uptakes = uptakes;
        this.creating = creating;
        this.submitting = submitting;
        this.publishing = publishing;
        this.trail = trail;
        this.clock = clock;
    }

    /** One narrative as a unit received it. */
    private record Received(Narrative narrative, Uptake uptake) {}

    /**
     * Adopts it. Asked twice, even at once, there is one story.
     *
     * @param typed the unit's own paragraph, plain; empty for none
     */
    @Transactional
    public NarrativeOutcome adopt(City city, NarrativeId id, UnitId unit, String typed, Actor by) {
        Received received = received(city, id, unit, by);
        Narrative narrative = received.narrative();
        if (received.uptake().story().isPresent()) {
            return new NarrativeOutcome.Adopted(
                    received.uptake().story().get(),
                    received.uptake().status().equals(Optional.of(StoryStatus.PUBLISHED)));
        }
        Instant now = clock.instant();
        if (!narrative.open(LocalDate.ofInstant(now, city.zone()))) {
            return NarrativeOutcome.Refused.of(Why.NOT_OPEN);
        }
        if (typed.length() > NarrativeRules.LONGEST_OWN) {
            return NarrativeOutcome.Refused.of(Why.OWN_TOO_LONG);
        }
        String own = AdoptedText.own(typed);
        Manuscript text =
                AdoptedText.of(
                        narrative, own, Manuscript.blank(narrative.wording().kind()), city.name());
        boolean directly =
                narrative.terms().directly()
                        && own.isEmpty()
                        && !narrative.givenBy().id().equals(by.id());
        Story story =
                directly
                        ? publishing.publish(city.code(), unit, text, narrative.givenBy(), by)
                        : sentIn(city, unit, text, by);
        uptakes.adopt(
                received.uptake(),
                story.id(),
                own,
                narrative.textNumber(),
                AdoptedText.mark(story.manuscript()),
                by.name(),
                now);
        trail.tell(
                by,
                "adopt",
                narrative,
                Optional.of(unit),
                Map.of("story", story.id().toString(), "directly", directly));
        return new NarrativeOutcome.Adopted(story.id(), directly);
    }

    /** Declines it; a unit may still adopt it later. */
    @Transactional
    public NarrativeOutcome decline(
            City city, NarrativeId id, UnitId unit, String reason, Actor by) {
        Received received = received(city, id, unit, by);
        if (received.uptake().state() == Uptake.State.ADOPTED) {
            return NarrativeOutcome.Refused.of(Why.ADOPTED_ALREADY);
        }
        if (received.narrative().terms().must()) {
            return NarrativeOutcome.Refused.of(Why.MUST);
        }
        List<Why> faults = NarrativeRules.faultsOfReason(reason.strip());
        if (!faults.isEmpty()) {
            return new NarrativeOutcome.Refused(faults);
        }
        uptakes.decline(received.uptake(), reason.strip(), by.name(), clock.instant());
        trail.tell(
                by,
                "decline",
                received.narrative(),
                Optional.of(unit),
                Map.of("reason", reason.strip()));
        return new NarrativeOutcome.Done(id);
    }

    private Story sentIn(City city, UnitId unit, Manuscript text, Actor by) {
        Story draft = creating.create(city.code(), Optional.of(unit), text, by);
        return switch (submitting.submit(draft.id(), draft.version(), by)) {
            case Acted.Done(var story) -> story;
            case Acted.Stale(var now) ->
                    throw new IllegalStateException("Story %s changed unseen".formatted(now.id()));
            case Acted.Refused(var story, var faults) ->
                    throw new IllegalStateException(
                            "Narrative text in %s is refused: %s".formatted(story.id(), faults));
        };
    }

    private Received received(City city, NarrativeId id, UnitId unit, Actor by) {
        by.demand(NewsroomPermission.WRITE, Scope.unit(city.code().value(), unit.value()));
        Narrative narrative =
                narratives
                        .find(id)
                        .filter(n -> n.city().equals(city.code()))
                        .orElseThrow(() -> new NotFound("Narrative " + id));
        Uptake uptake =
                uptakes.lock(id, unit)
                        .orElseThrow(
                                () -> new NotFound("Narrative %s for unit %s".formatted(id, unit)));
        return new Received(narrative, uptake);
    }
}
