package id.pendopo.newsroom.story;

import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.platform.access.Actor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is public of a story, with a note for its readers. */
@Component
public class CorrectStory {
    private final Acting acting;
    private final HistoryRepository history;
    private final StoryPictures pictures;
    private final Publisher publisher;

    CorrectStory(
            Acting acting, HistoryRepository history, StoryPictures pictures, Publisher publisher) {
        this.acting = acting;
        this.history = history;
        this.pictures = pictures;
        this.publisher = publisher;
    }

    /**
     * Corrects it.
     *
     * @param note says to readers what was wrong
     */
    @Transactional
    public Acted correct(StoryId id, int seen, Manuscript written, String note, Actor by) {
        Manuscript text = ManuscriptRules.tidy(written);
        Acted acted =
                acting.act(
                        id,
                        seen,
                        by,
                        NewsroomPermission.PUBLISH,
                        story -> wish(story, text, note.strip()));
        if (acted instanceof Acted.Done(var story)) {
            history.keep(story, Person.of(by), story.changedAt());
            publisher.correct(story, note.strip(), story.changedAt());
        }
        return acted;
    }

    private Acting.Wish wish(Story story, Manuscript text, String note) {
        if (story.status() != StoryStatus.PUBLISHED) {
            return new Acting.Wish.Refuse(List.of(StoryFault.WRONG_STATUS));
        }
        var faults = new ArrayList<>(ManuscriptRules.faultsToPublish(text));
        faults.addAll(pictures.faults(story, text));
        if (story.manuscript().equals(text)) {
            faults.add(StoryFault.NOTHING_CORRECTED);
        }
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
