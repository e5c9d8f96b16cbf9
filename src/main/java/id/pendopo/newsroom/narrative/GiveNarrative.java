package id.pendopo.newsroom.narrative;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.clean.CleanHtml;
import id.pendopo.newsroom.narrative.NarrativeOutcome.Why;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.StoryRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.error.NotFound;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Gives a narrative to units, reminds those who have not decided, and calls it off. */
@Component
public class GiveNarrative {
    private final NarrativeRepository narratives;
    private final UptakeRepository uptakes;
    private final StoryRepository stories;
    private final Directory directory;
    private final NarrativeLetters letters;
    private final NarrativeTrail trail;
    private final InstantSource clock;

    GiveNarrative(
            NarrativeRepository narratives,
            UptakeRepository uptakes,
            StoryRepository stories,
            Directory directory,
            NarrativeLetters letters,
            NarrativeTrail trail,
            InstantSource clock) {
        this.narratives = narratives;
        this.uptakes = uptakes;
        this.stories = stories;
        this.directory = directory;
        this.letters = letters;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is given and to whom; an empty set of units is all that are active. */
    public record Gift(
            Optional<StoryId> story, Wording wording, Narrative.Terms terms, Set<UnitId> units) {}

    /** Gives it; the text of a story comes from the story, whatever the form says. */
    @Transactional
    public NarrativeOutcome give(City city, Gift gift, Actor by) {
        by.demand(NewsroomPermission.NARRATE, city.scope());
        Optional<Wording> followed = gift.story().flatMap(id -> wording(city, id));
        if (gift.story().isPresent() && followed.isEmpty()) {
            return NarrativeOutcome.Refused.of(Why.STORY_UNFIT);
        }
        Wording wording = followed.orElseGet(() -> tidy(gift.wording()));
        List<UnitId> units =
                directory.units(city.code()).stream()
                        .map(Unit::id)
                        .filter(u -> gift.units().isEmpty() || gift.units().contains(u))
                        .toList();
        List<Why> faults = faults(city, wording, gift.terms(), units, by);
        if (!faults.isEmpty()) {
            return new NarrativeOutcome.Refused(faults);
        }
        try {
            Narrative narrative =
                    narratives.add(
                            city.code(), gift.story(), wording, gift.terms(), by, clock.instant());
            uptakes.add(narrative.id(), units);
            letters.queue(narrative, units, "given", "given");
            trail.tell(by, "give", narrative, Optional.empty(), Map.of("units", units.size()));
            return new NarrativeOutcome.Done(narrative.id());
        } catch (DuplicateKeyException e) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return NarrativeOutcome.Refused.of(Why.STORY_UNFIT);
        }
    }

    /** How many units were written to. */
    @Transactional
    public int remind(NarrativeId id, Actor by) {
        Narrative narrative = locked(id, by);
        Instant now = clock.instant();
        City city = directory.city(narrative.city()).orElseThrow();
        LocalDate today = LocalDate.ofInstant(now, city.zone());
        if (!narrative.open(today)) {
            return 0;
        }
        List<UnitId> waiting =
                uptakes.of(List.of(id)).stream()
                        .filter(u -> u.state() == Uptake.State.WAITING)
                        .map(Uptake::unit)
                        .toList();
        letters.queue(narrative, waiting, "reminded", "reminded:" + today);
        uptakes.reminded(id, waiting, now);
        trail.tell(by, "remind", narrative, Optional.empty(), Map.of("units", waiting.size()));
        return waiting.size();
    }

    /** Calls it off; what units made public of it stays. */
    @Transactional
    public NarrativeOutcome end(NarrativeId id, Actor by) {
        Narrative narrative = locked(id, by);
        narratives.end(id, clock.instant());
        trail.tell(by, "end", narrative, Optional.empty(), Map.of());
        return new NarrativeOutcome.Done(id);
    }

    /** The text of a public story of the city itself. */
    Optional<Wording> wording(City city, StoryId id) {
        return stories.find(id)
                .filter(s -> s.city().equals(city.code()) && s.unit().isEmpty())
                .filter(s -> s.status() == StoryStatus.PUBLISHED)
                .map(GiveNarrative::wording);
    }

    static Wording wording(Story story) {
        return new Wording(
                story.manuscript().kind(),
                story.manuscript().title(),
                story.manuscript().summary(),
                story.manuscript().body(),
                story.manuscript().pictures());
    }

    static Wording tidy(Wording wording) {
        return new Wording(
                wording.kind(),
                wording.title().replaceAll("[\\p{Cntrl}\\s]+", " ").strip(),
                wording.summary().strip(),
                CleanHtml.of(wording.body()),
                wording.pictures());
    }

    private static List<Why> faults(
            City city, Wording wording, Narrative.Terms terms, List<UnitId> units, Actor by) {
        var faults = new ArrayList<>(NarrativeRules.faults(wording));
        faults.addAll(NarrativeRules.faults(terms));
        if (units.isEmpty()) {
            faults.add(Why.UNITS_MISSING);
        }
        if (terms.directly() && !by.may(NewsroomPermission.PUBLISH, city.scope())) {
            faults.add(Why.MAY_NOT_RELEASE);
        }
        return faults;
    }

    private Narrative locked(NarrativeId id, Actor by) {
        Narrative narrative =
                narratives.lock(id).orElseThrow(() -> new NotFound("Narrative " + id));
        City city = directory.city(narrative.city()).orElseThrow();
        by.demand(NewsroomPermission.NARRATE, city.scope());
        return narrative;
    }
}
