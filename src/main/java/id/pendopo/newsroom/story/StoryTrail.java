package id.pendopo.newsroom.story;

import id.pendopo.newsroom.StoryStatus;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Acts on stories: in the story's own history, and in the audit trail. */
@Component
class StoryTrail {
    static final String SUBJECT = "newsroom.story";

    private final AuditTrail audit;
    private final HistoryRepository history;

    StoryTrail(AuditTrail audit, HistoryRepository history) {
        this.audit = audit;
        this.history = history;
    }

    /** A story in the trail: how it stood, never its text, of which every version is kept. */
    record Told(
            StoryStatus status,
            String title,
            int text,
            Optional<Person> assignee,
            Optional<Instant> due,
            Optional<Story.Plan> plan) {
        static @Nullable Told of(@Nullable Story story) {
            return story == null
                    ? null
                    : new Told(
                            story.status(),
                            story.title(),
                            story.textNumber(),
                            story.handling().assignee(),
                            story.handling().dueAt(),
                            story.handling().plan());
        }
    }

    /**
     * Adds an act.
     *
     * @param before null if the story was made by this act
     * @param note reason or remark; empty for none
     */
    void tell(
            Actor by,
            StoryAct act,
            @Nullable Story before,
            Story after,
            String note,
            boolean forced,
            Instant now) {
        history.add(
                after.id(),
                new StoryStep(
                        now, Person.of(by), act, after.status(), after.textNumber(), note, forced));
        audit.record(
                by,
                SUBJECT + "." + act.name().toLowerCase(Locale.ROOT),
                Subject.inCity(SUBJECT, after.id(), after.city().value()),
                Told.of(before),
                Map.of("story", Told.of(after), "note", note, "forced", forced));
    }
}
