package id.pendopo.newsroom.narrative;

import id.pendopo.directory.City;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryCorrected;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryWithdrawn;
import id.pendopo.newsroom.narrative.NarrativeOutcome.Why;
import id.pendopo.newsroom.story.PublishedRepository;
import id.pendopo.newsroom.story.StoryRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.error.NotFound;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the text of a narrative right: by hand where it is a text of its own, by itself where it
 * follows a story of the city. Units that adopted it are offered the newer text.
 */
@Component
public class CorrectNarrative {
    private final NarrativeRepository narratives;
    private final UptakeRepository uptakes;
    private final StoryRepository stories;
    private final PublishedRepository published;
    private final NarrativeLetters letters;
    private final NarrativeTrail trail;
    private final InstantSource clock;

    CorrectNarrative(
            NarrativeRepository narratives,
            UptakeRepository uptakes,
            StoryRepository stories,
            PublishedRepository published,
            NarrativeLetters letters,
            NarrativeTrail trail,
            InstantSource clock) {
        this.narratives = narratives;
        this.uptakes = uptakes;
        this.stories = stories;
        this.published = published;
        this.letters = letters;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Corrects a text of its own.
     *
     * @param note says to units and readers what was wrong
     */
    @Transactional
    public NarrativeOutcome correct(
            City city, NarrativeId id, int seen, Wording written, String note, Actor by) {
        by.demand(NewsroomPermission.NARRATE, city.scope());
        Narrative before =
                narratives
                        .lock(id)
                        .filter(n -> n.city().equals(city.code()))
                        .orElseThrow(() -> new NotFound("Narrative " + id));
        if (before.version() != seen) {
            return new NarrativeOutcome.Stale();
        }
        Wording wording = GiveNarrative.tidy(written);
        List<Why> faults = faults(city, before, wording, note, by);
        if (!faults.isEmpty()) {
            return new NarrativeOutcome.Refused(faults);
        }
        if (!wording.equals(before.wording())) {
            take(before, wording, note.strip(), by);
        }
        return new NarrativeOutcome.Done(id);
    }

    private static List<Why> faults(
            City city, Narrative before, Wording wording, String note, Actor by) {
        if (before.story().isPresent()) {
            return List.of(Why.FOLLOWS_STORY);
        }
        if (before.endedAt().isPresent()) {
            return List.of(Why.NOT_OPEN);
        }
        var faults = new ArrayList<>(NarrativeRules.faults(wording));
        if (note.isBlank()) {
            faults.add(Why.NOTE_MISSING);
        }
        if (note.length() > NarrativeRules.LONGEST_REASON) {
            faults.add(Why.REASON_TOO_LONG);
        }
        if (before.terms().directly() && !by.may(NewsroomPermission.PUBLISH, city.scope())) {
            faults.add(Why.MAY_NOT_RELEASE);
        }
        return faults;
    }

    @ApplicationModuleListener
    void on(StoryCorrected event) {
        follow(event.story());
    }

    @ApplicationModuleListener
    void on(StoryWithdrawn event) {
        narratives
                .lockFollowing(event.story())
                .ifPresent(narrative -> {
                    narratives.end(narrative.id(), clock.instant());
                    trail.tell(Actor.system(), "end", narrative, Optional.empty(), Map.of());
                });
    }

    /** Takes the newest public text; a second time finds nothing new. */
    private void follow(StoryId id) {
        narratives
                .lockFollowing(id)
                .ifPresent(narrative ->
                        stories.find(id)
                                .map(GiveNarrative::wording)
                                .filter(wording -> !wording.equals(narrative.wording()))
                                .ifPresent(wording ->
                                        take(
                                                narrative,
                                                wording,
                                                published
                                                        .find(id)
                                                        .map(p -> p.correction())
                                                        .orElse(""),
                                                Actor.system())));
    }

    private void take(Narrative before, Wording wording, String note, Actor by) {
        Narrative after = narratives.correct(before.id(), wording, note);
        var adopted =
                uptakes.of(List.of(before.id())).stream()
                        .filter(u -> u.state() == Uptake.State.ADOPTED)
                        .map(Uptake::unit)
                        .toList();
        letters.queue(after, adopted, "corrected", "corrected:" + after.textNumber());
        trail.tell(by, "correct", after, Optional.empty(), Map.of("note", note));
    }
}
