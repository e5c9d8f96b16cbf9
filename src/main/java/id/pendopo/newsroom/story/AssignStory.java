package id.pendopo.newsroom.story;

import id.pendopo.identity.Recipients;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.platform.access.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a story to somebody of the desk, or takes it up oneself, with a deadline. A story that was
 * approved or scheduled is opened again by it.
 */
@Component
public class AssignStory {
    private final Acting acting;
    private final Recipients people;
    private final StoryLetters letters;

    AssignStory(Acting acting, Recipients people, StoryLetters letters) {
        this.acting = acting;
        this.people = people;
        this.letters = letters;
    }

    /**
     * Assigns it.
     *
     * @param due empty leaves the deadline as it is
     */
    @Transactional
    public Acted assign(StoryId id, int seen, Person to, Optional<Instant> due, Actor by) {
        Acted acted =
                acting.act(
                        id, seen, by, NewsroomPermission.REVIEW, story -> wish(story, to, due, by));
        if (acted instanceof Acted.Done(var story) && !to.id().equals(by.id())) {
            letters.assigned(story, to, by);
        }
        return acted;
    }

    private Acting.Wish wish(Story story, Person to, Optional<Instant> due, Actor by) {
        boolean inReview = story.status() == StoryStatus.IN_REVIEW;
        if (!inReview && !story.status().mayBecome(StoryStatus.IN_REVIEW)) {
            return new Acting.Wish.Refuse(List.of(StoryFault.WRONG_STATUS));
        }
        if (!to.id().equals(by.id()) && !mayReview(story, to)) {
            return new Acting.Wish.Refuse(List.of(StoryFault.ASSIGNEE_MAY_NOT));
        }
        Story opened = inReview ? story : story.become(StoryStatus.IN_REVIEW);
        var handling =
                new Story.Handling(
                        Optional.of(to),
                        due.or(() -> story.handling().dueAt()),
                        story.handling().submittedAt(),
                        Optional.empty());
        return new Acting.Wish.Change(opened.with(handling), StoryAct.ASSIGN, to.name(), false);
    }

    private boolean mayReview(Story story, Person to) {
        return people.whoMay(NewsroomPermission.REVIEW, story.scope()).stream()
                .anyMatch(p -> p.id().value().equals(to.id()));
    }
}
