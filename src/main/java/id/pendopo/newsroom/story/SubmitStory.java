package id.pendopo.newsroom.story;

import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.NewsroomSettings;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.StorySubmitted;
import id.pendopo.platform.access.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a story in to the desk. */
@Component
public class SubmitStory {
    private final Acting acting;
    private final ApplicationEventPublisher events;
    private final NewsroomSettings settings;
    private final InstantSource clock;

    SubmitStory(
            Acting acting,
            ApplicationEventPublisher events,
            NewsroomSettings settings,
            InstantSource clock) {
        this.acting = acting;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public Acted submit(StoryId id, int seen, Actor by) {
        Acted acted = acting.act(id, seen, by, NewsroomPermission.WRITE, this::wish);
        if (acted instanceof Acted.Done(var story)) {
            events.publishEvent(
                    new StorySubmitted(story.id(), story.city(), story.unit(), clock.instant()));
        }
        return acted;
    }

    private Acting.Wish wish(Story story) {
        if (!story.status().mayBecome(StoryStatus.SUBMITTED)) {
            return new Acting.Wish.Refuse(List.of(StoryFault.WRONG_STATUS));
        }
        List<StoryFault> faults = ManuscriptRules.faultsToRead(story.manuscript());
        if (!faults.isEmpty()) {
            return new Acting.Wish.Refuse(faults);
        }
        Instant now = clock.instant();
        var handling =
                new Story.Handling(
                        story.handling().assignee(),
                        Optional.of(
                                story.handling()
                                        .dueAt()
                                        .filter(now::isBefore)
                                        .orElse(now.plus(settings.reviewWithin()))),
                        Optional.of(now),
                        Optional.empty());
        return new Acting.Wish.Change(
                story.become(StoryStatus.SUBMITTED).with(handling), StoryAct.SUBMIT);
    }
}
