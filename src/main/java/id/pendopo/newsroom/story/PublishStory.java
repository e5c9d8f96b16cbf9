package id.pendopo.newsroom.story;

import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.platform.access.Actor;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an approved story public, at once or when its planned moment has come. */
@Component
public class PublishStory {
    private final Acting acting;
    private final PublishReasons reasons;
    private final Publisher publisher;
    private final InstantSource clock;

    PublishStory(Acting acting, PublishReasons reasons, Publisher publisher, InstantSource clock) {
        this.acting = acting;
        this.reasons = reasons;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Publishes it now.
     *
     * @param force why without a second pair of eyes, or though something must be mended; needed if
     *     it is so
     */
    @Transactional
    public Acted publish(StoryId id, int seen, String force, Actor by) {
        return told(
                acting.act(
                        id,
                        seen,
                        by,
                        NewsroomPermission.PUBLISH,
                        story -> wish(story, force.strip(), Person.of(by))));
    }

    /**
     * Publishes a scheduled story whose moment has come. Does nothing if it was published, opened
     * or put off meanwhile: whatever is due twice goes out once.
     */
    @Transactional
    public void publishPlanned(StoryId id) {
        Story story = acting.locked(id);
        story.handling()
                .plan()
                .filter(plan -> !plan.at().isAfter(clock.instant()))
                .ifPresent(plan -> told(acting.act(story, planner(plan), planned(story, plan))));
    }

    private static Actor planner(Story.Plan plan) {
        return new Actor(plan.by().id(), plan.by().name(), Set.of());
    }

    private Acting.Wish wish(Story story, String force, Person by) {
        if (!story.status().mayBecome(StoryStatus.PUBLISHED)
                || story.status() == StoryStatus.PUBLISHED) {
            return new Acting.Wish.Refuse(List.of(StoryFault.WRONG_STATUS));
        }
        var faults = new ArrayList<>(ManuscriptRules.faultsToPublish(story.manuscript()));
        faults.addAll(reasons.faults(story, by, force));
        return faults.isEmpty() ? published(story, by, force) : new Acting.Wish.Refuse(faults);
    }

    private static Acting.Wish planned(Story story, Story.Plan plan) {
        return published(story, plan.by(), plan.force().orElse(""));
    }

    private static Acting.Wish published(Story story, Person by, String reason) {
        var handling =
                new Story.Handling(
                        story.handling().assignee(),
                        story.handling().dueAt(),
                        story.handling().submittedAt(),
                        Optional.empty());
        return new Acting.Wish.Change(
                story.become(StoryStatus.PUBLISHED).with(handling),
                StoryAct.PUBLISH,
                reason,
                SecondEyes.missing(story, by));
    }

    private Acted told(Acted acted) {
        if (acted instanceof Acted.Done(var story)) {
            publisher.publish(story, story.changedAt());
        }
        return acted;
    }
}
