package id.pendopo.newsroom.web;

import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.story.SaveStory;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.StoryAct;
import id.pendopo.platform.access.Actor;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which acts on a story somebody may do now: an arrow leads there, and the permission holds. */
final class StoryActs {
    private StoryActs() {}

    static Set<StoryAct> of(Story story, Actor actor) {
        return Arrays.stream(StoryAct.values())
                .filter(act -> possible(act, story.status()))
                .filter(act -> permission(act).map(p -> actor.may(p, story.scope())).orElse(false))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean possible(StoryAct act, StoryStatus status) {
        return switch (act) {
            case IMPORT, CREATE -> false;
            case SAVE -> SaveStory.permission(status).isPresent();
            case SUBMIT -> status.mayBecome(StoryStatus.SUBMITTED);
            case ASSIGN ->
                    status == StoryStatus.IN_REVIEW || status.mayBecome(StoryStatus.IN_REVIEW);
            case RETURN -> status.mayBecome(StoryStatus.RETURNED);
            case APPROVE -> status == StoryStatus.IN_REVIEW;
            case SCHEDULE -> status.mayBecome(StoryStatus.SCHEDULED);
            case UNSCHEDULE -> status == StoryStatus.SCHEDULED;
            case PUBLISH -> status == StoryStatus.APPROVED || status == StoryStatus.SCHEDULED;
            case CORRECT -> status == StoryStatus.PUBLISHED;
            case WITHDRAW -> status.mayBecome(StoryStatus.WITHDRAWN);
        };
    }

    private static Optional<String> permission(StoryAct act) {
        return switch (act) {
            case IMPORT, CREATE, SAVE -> Optional.empty();
            case SUBMIT -> Optional.of(NewsroomPermission.WRITE);
            case ASSIGN, RETURN, APPROVE -> Optional.of(NewsroomPermission.REVIEW);
            case SCHEDULE, UNSCHEDULE, PUBLISH, CORRECT, WITHDRAW ->
                    Optional.of(NewsroomPermission.PUBLISH);
        };
    }
}
