package id.pendopo.newsroom.story;

import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryReturned;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.platform.access.Actor;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a story back to its unit, with a reason that tells what to do. */
@Component
public class ReturnStory {
    private final Acting acting;
    private final ApplicationEventPublisher events;
    private final StoryLetters letters;
    private final InstantSource clock;

    ReturnStory(
            Acting acting,
            ApplicationEventPublisher events,
            StoryLetters letters,
            InstantSource clock) {
        this.acting = acting;
        this.events = events;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    public Acted giveBack(StoryId id, int seen, String reason, Actor by) {
        Acted acted =
                acting.act(
                        id,
                        seen,
                        by,
                        NewsroomPermission.REVIEW,
                        story -> wish(story, reason.strip()));
        if (acted instanceof Acted.Done(var story)) {
            letters.returned(story, reason.strip(), by);
            events.publishEvent(
                    new StoryReturned(story.id(), story.city(), story.unit(), clock.instant()));
        }
        return acted;
    }

    private static Acting.Wish wish(Story story, String reason) {
        if (!story.status().mayBecome(StoryStatus.RETURNED)) {
            return new Acting.Wish.Refuse(List.of(StoryFault.WRONG_STATUS));
        }
        List<StoryFault> faults = ManuscriptRules.faultsOfReason(reason);
        return faults.isEmpty()
                ? new Acting.Wish.Change(
                        story.become(StoryStatus.RETURNED), StoryAct.RETURN, reason, false)
                : new Acting.Wish.Refuse(faults);
    }
}
