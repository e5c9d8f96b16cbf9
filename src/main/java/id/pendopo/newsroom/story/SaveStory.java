package id.pendopo.newsroom.story;

import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.NewsroomSettings;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.platform.access.Actor;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a changed text. The unit writes while the story is with it, the desk while it is with the
 * desk; what was approved is opened again first, so that nothing unapproved goes out.
 */
@Component
public class SaveStory {
    private final Acting acting;
    private final HistoryRepository history;
    private final StoryPictures pictures;
    private final NewsroomSettings settings;
    private final InstantSource clock;

    SaveStory(
            Acting acting,
            HistoryRepository history,
            StoryPictures pictures,
            NewsroomSettings settings,
            InstantSource clock) {
        this.acting = acting;
        this.history = history;
        this.pictures = pictures;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who may write in a story of this status; empty if nobody may. */
    public static Optional<String> permission(StoryStatus status) {
        return switch (status) {
            case DRAFT, RETURNED -> Optional.of(NewsroomPermission.WRITE);
            case SUBMITTED, IN_REVIEW -> Optional.of(NewsroomPermission.REVIEW);
            case APPROVED, SCHEDULED, PUBLISHED, WITHDRAWN -> Optional.empty();
        };
    }

    /**
     * Keeps the text under a new number, or under the newest if the same person saved it a moment
     * ago and nothing happened in between.
     *
     * @param seen version of the story the text was written on
     */
    @Transactional
    public Acted save(StoryId id, int seen, Manuscript written, Actor by) {
        Manuscript text = ManuscriptRules.tidy(written);
        Story before = acting.locked(id);
        Acted acted =
                acting.act(
                        id,
                        seen,
                        by,
                        permission(before.status()).orElse(NewsroomPermission.VIEW),
                        story -> wish(story, text, by));
        if (acted instanceof Acted.Done(var story) && story.version() != seen) {
            history.keep(story, Person.of(by), clock.instant());
        }
        return acted;
    }

    private Acting.Wish wish(Story story, Manuscript text, Actor by) {
        if (permission(story.status()).isEmpty()) {
            return new Acting.Wish.Refuse(List.of(StoryFault.WRONG_STATUS));
        }
        var faults = new ArrayList<>(ManuscriptRules.faults(text));
        faults.addAll(pictures.faults(story, text));
        if (!faults.isEmpty()) {
            return new Acting.Wish.Refuse(faults);
        }
        return story.manuscript().equals(text)
                ? new Acting.Wish.Leave()
                : new Acting.Wish.Change(story.with(text, number(story, by)), StoryAct.SAVE);
    }

    private int number(Story story, Actor by) {
        StoryVersion newest = history.version(story.id(), story.textNumber()).orElseThrow();
        boolean mine = newest.by().id().equals(by.id());
        boolean fresh = clock.instant().isBefore(newest.at().plus(settings.joinSaves()));
        StoryStep last = history.steps(story.id()).getFirst();
        boolean between = last.act() != StoryAct.SAVE && last.act() != StoryAct.CREATE;
        return mine && fresh && !between ? story.textNumber() : story.textNumber() + 1;
    }
}
