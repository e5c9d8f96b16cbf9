package id.pendopo.newsroom.story;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a text public as a story of a unit that the city has released for it word by word. The
 * city's person wrote it and the unit's person publishes it: two pairs of eyes.
 */
@Component
public class PublishReleased {
    private final StoryRepository stories;
    private final HistoryRepository history;
    private final StoryTrail trail;
    private final Publisher publisher;
    private final Acting acting;
    private final InstantSource clock;

    PublishReleased(
            StoryRepository stories,
            HistoryRepository history,
            StoryTrail trail,
            Publisher publisher,
            Acting acting,
            InstantSource clock) {
        this.stories = stories;
        this.history = history;
        this.trail = trail;
        this.publisher = publisher;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Publishes it now.
     *
     * @param writer who released it for the city; never the one who publishes
     */
    @Transactional
    public Story publish(CityCode city, UnitId unit, Manuscript text, Person writer, Actor by) {
        by.demand(NewsroomPermission.WRITE, Scope.unit(city.value(), unit.value()));
        Manuscript tidy = ManuscriptRules.tidy(text);
        List<StoryFault> faults = ManuscriptRules.faultsToPublish(tidy);
        if (!faults.isEmpty() || writer.id().equals(by.id())) {
            throw new IllegalArgumentException(
                    "Text released by %s can not be published by %s: %s"
                            .formatted(writer.id(), by.id(), faults));
        }
        Instant now = clock.instant();
        Story story =
                stories.add(
                        city,
                        Optional.of(unit),
                        StoryStatus.PUBLISHED,
                        tidy,
                        new Story.Origin(writer, now, Optional.empty(), false));
        history.keep(story, writer, now);
        trail.tell(by, StoryAct.PUBLISH, null, story, "", false, now);
        publisher.publish(story, now);
        return story;
    }

    /**
     * Corrects a public story by a text the city has released likewise.
     *
     * @param note says to readers what was wrong
     */
    @Transactional
    public Acted correct(StoryId id, int seen, Manuscript text, String note, Actor by) {
        Manuscript tidy = ManuscriptRules.tidy(text);
        Acted acted =
                acting.act(
                        id,
                        seen,
                        by,
                        NewsroomPermission.WRITE,
                        story -> wish(story, tidy, note.strip()));
        if (acted instanceof Acted.Done(var story) && story.version() != seen) {
            history.keep(story, Person.of(by), story.changedAt());
            publisher.correct(story, note.strip(), story.changedAt());
        }
        return acted;
    }

    private static Acting.Wish wish(Story story, Manuscript text, String note) {
        if (story.status() != StoryStatus.PUBLISHED) {
            return new Acting.Wish.Refuse(List.of(StoryFault.WRONG_STATUS));
        }
        if (story.manuscript().equals(text)) {
            return new Acting.Wish.Leave();
        }
        var faults = new ArrayList<>(ManuscriptRules.faultsToPublish(text));
        faults.addAll(ManuscriptRules.faultsOfReason(note));
        return faults.isEmpty()
                ? new Acting.Wish.Change(
                        story.become(StoryStatus.PUBLISHED).with(text, story.textNumber() + 1),
                        StoryAct.CORRECT,
                        note,
                        false)
                : new Acting.Wish.Refuse(faults);
    }
}
