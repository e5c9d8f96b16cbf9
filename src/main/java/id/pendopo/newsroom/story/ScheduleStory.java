package id.pendopo.newsroom.story;

import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.platform.access.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans the moment an approved story goes out by itself, or takes the plan back. */
@Component
public class ScheduleStory {
    private final Acting acting;
    private final PublishReasons reasons;
    private final InstantSource clock;

    ScheduleStory(Acting acting, PublishReasons reasons, InstantSource clock) {
        this.acting = acting;
        this.reasons = reasons;
        this.clock = clock;
    }

    /**
     * Plans it.
     *
     * @param force why without a second pair of eyes, or though something must be mended; needed if
     *     it is so
     */
    @Transactional
    public Acted schedule(StoryId id, int seen, Instant at, String force, Actor by) {
        return acting.act(
                id,
                seen,
                by,
                NewsroomPermission.PUBLISH,
                story -> wish(story, at, force.strip(), Person.of(by)));
    }

    /** Takes the plan back; the story stays approved. */
    @Transactional
    public Acted unschedule(StoryId id, int seen, Actor by) {
        return acting.act(id, seen, by, NewsroomPermission.PUBLISH, ScheduleStory::without);
    }

    private Acting.Wish wish(Story story, Instant at, String force, Person by) {
        if (!story.status().mayBecome(StoryStatus.SCHEDULED)) {
            return new Acting.Wish.Refuse(List.of(StoryFault.WRONG_STATUS));
        }
        var faults = new ArrayList<>(ManuscriptRules.faultsToPublish(story.manuscript()));
        if (!at.isAfter(clock.instant())) {
            faults.add(StoryFault.MOMENT_PAST);
        }
        faults.addAll(reasons.faults(story, by, force));
        if (!faults.isEmpty()) {
            return new Acting.Wish.Refuse(faults);
        }
        var plan = new Story.Plan(at, by, Optional.of(force).filter(f -> !f.isBlank()));
        return new Acting.Wish.Change(
                story.become(StoryStatus.SCHEDULED).with(with(story, Optional.of(plan))),
                StoryAct.SCHEDULE,
                force,
                SecondEyes.missing(story, by));
    }

    private static Acting.Wish without(Story story) {
        return story.status() == StoryStatus.SCHEDULED
                ? new Acting.Wish.Change(
                        story.become(StoryStatus.APPROVED).with(with(story, Optional.empty())),
                        StoryAct.UNSCHEDULE)
                : new Acting.Wish.Refuse(List.of(StoryFault.WRONG_STATUS));
    }

    private static Story.Handling with(Story story, Optional<Story.Plan> plan) {
        return new Story.Handling(
                story.handling().assignee(),
                story.handling().dueAt(),
                story.handling().submittedAt(),
                plan);
    }
}
