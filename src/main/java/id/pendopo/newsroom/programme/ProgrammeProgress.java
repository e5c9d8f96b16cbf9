package id.pendopo.newsroom.programme;

import id.pendopo.newsroom.ProgrammeChanged;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.story.Manuscript;
import id.pendopo.newsroom.story.Story;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets a programme's progress follow the published field work that tells of it. */
@Component
public class ProgrammeProgress {
    private final ProgrammeRepository programmes;
    private final ApplicationEventPublisher events;

    ProgrammeProgress(ProgrammeRepository programmes, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.events = events;
    }

    /**
     * Notes what the public story tells; a correction changes the same note. The programme stands
     * at the newest point of its history; an ended one stays as it is.
     */
    public void follow(Story story, Instant now) {
        Manuscript text = story.manuscript();
        if (text.programme().isEmpty() || text.progress().isEmpty()) {
            return;
        }
        ProgrammeId id = text.programme().orElseThrow();
        if (programmes.find(id).map(p -> p.closedAt().isPresent()).orElse(true)) {
            return;
        }
        programmes.note(
                id,
                Optional.of(story.id()),
                now,
                text.progress().orElseThrow(),
                text.title(),
                story.origin().author().name());
        programmes.standAtNewest(id, now);
        events.publishEvent(new ProgrammeChanged(id, story.city(), story.unit(), now));
    }
}
