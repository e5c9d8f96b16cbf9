package id.pendopo.newsroom.calendar;

import id.pendopo.directory.City;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.story.Acted;
import id.pendopo.newsroom.story.ScheduleStory;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.StoryFault;
import id.pendopo.newsroom.story.StoryRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.error.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Moves a scheduled publication to another day, at the same time of day. */
@Component
public class MoveScheduled {
    private final StoryRepository stories;
    private final ScheduleStory scheduling;
    private final TransactionOperations transactions;

    MoveScheduled(
            StoryRepository stories, ScheduleStory scheduling, TransactionOperations transactions) {
        this.stories = stories;
        this.scheduling = scheduling;
        this.transactions = transactions;
    }

    /** Takes the plan back and makes the new one, both or neither. */
    public Planned move(City city, StoryId id, int seen, LocalDate day, Actor by) {
        Optional<Planned> moved =
                Optional.ofNullable(
                        transactions.execute(status -> {
                            Planned outcome = tried(city, id, seen, day, by);
                            if (!(outcome instanceof Planned.Done)) {
                                status.setRollbackOnly();
                            }
                            return outcome;
                        }));
        return moved.orElseThrow();
    }

    private Planned tried(City city, StoryId id, int seen, LocalDate day, Actor by) {
        Story story =
                stories.find(id)
                        .filter(s -> s.city().equals(city.code()))
                        .orElseThrow(() -> new NotFound("Story " + id));
        Acted opened = scheduling.unschedule(id, seen, by);
        return switch (opened) {
            case Acted.Stale(var now) -> new Planned.Stale();
            case Acted.Refused(var was, var faults) ->
                    new Planned.Refused(Planned.Why.NOT_SCHEDULED);
            case Acted.Done(var approved) -> {
                Story.Plan plan = story.handling().plan().orElseThrow();
                Instant at =
                        day.atTime(plan.at().atZone(city.zone()).toLocalTime())
                                .atZone(city.zone())
                                .toInstant();
                yield told(
                        scheduling.schedule(
                                id, approved.version(), at, plan.force().orElse(""), by));
            }
        };
    }

    private static Planned told(Acted acted) {
        return switch (acted) {
            case Acted.Done(var story) -> new Planned.Done();
            case Acted.Stale(var now) -> new Planned.Stale();
            case Acted.Refused(var story, var faults) -> new Planned.Refused(why(faults));
        };
    }

    private static Planned.Why why(List<StoryFault> faults) {
        if (faults.contains(StoryFault.SECOND_EYES_MISSING)) {
            return Planned.Why.SECOND_EYES;
        }
        return faults.contains(StoryFault.MOMENT_PAST)
                ? Planned.Why.PAST
                : Planned.Why.NOT_SCHEDULED;
    }
}
