package id.pendopo.newsroom.story;

import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.platform.web.error.NotFound;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the unit whether a story is true, and takes its answer. */
@Component
public class AskUnit {
    private final Acting acting;
    private final FactCheckRepository checks;
    private final StoryLetters letters;
    private final AuditTrail audit;
    private final InstantSource clock;

    AskUnit(
            Acting acting,
            FactCheckRepository checks,
            StoryLetters letters,
            AuditTrail audit,
            InstantSource clock) {
        this.acting = acting;
        this.checks = checks;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks, while the desk works on the story. */
    @Transactional
    public Acted ask(StoryId id, String question, Actor by) {
        Story story = acting.locked(id);
        by.demand(NewsroomPermission.REVIEW, story.scope());
        List<StoryFault> faults = faults(story, question);
        if (!faults.isEmpty()) {
            return new Acted.Refused(story, faults);
        }
        FactCheck check = checks.ask(story, Person.of(by), question.strip(), clock.instant());
        tell(by, "ask", story, check.id(), "");
        letters.asked(story, check);
        return new Acted.Done(story);
    }

    /**
     * Answers; who asked does not.
     *
     * @param confirmed whether all of it is true; if not, the words say what is wrong
     */
    @Transactional
    public Acted answer(StoryId id, UUID checkId, boolean confirmed, String words, Actor by) {
        Story story = acting.locked(id);
        by.demand(NewsroomPermission.FACT_CHECK, story.scope());
        FactCheck check =
                checks.lock(checkId)
                        .filter(c -> c.story().equals(id))
                        .orElseThrow(() ->
                                new NotFound("Fact check %s of story %s".formatted(checkId, id)));
        List<StoryFault> faults = faults(check, confirmed, words, by);
        if (!faults.isEmpty()) {
            return new Acted.Refused(story, faults);
        }
        var answer = new FactCheck.Answer(clock.instant(), Person.of(by), confirmed, words.strip());
        checks.answer(checkId, answer);
        tell(by, "answer", story, checkId, confirmed ? "confirmed" : "denied");
        return new Acted.Done(story);
    }

    private static List<StoryFault> faults(Story story, String question) {
        return switch (story.status()) {
            case SUBMITTED, IN_REVIEW -> ManuscriptRules.faultsOfReason(question);
            case DRAFT, RETURNED, APPROVED, SCHEDULED, PUBLISHED, WITHDRAWN ->
                    List.of(StoryFault.WRONG_STATUS);
        };
    }

    private static List<StoryFault> faults(
            FactCheck check, boolean confirmed, String words, Actor by) {
        if (check.answer().isPresent()) {
            return List.of(StoryFault.ANSWERED_ALREADY);
        }
        if (check.askedBy().id().equals(by.id())) {
            return List.of(StoryFault.OWN_QUESTION);
        }
        return confirmed && words.isBlank() ? List.of() : ManuscriptRules.faultsOfReason(words);
    }

    private void tell(Actor by, String act, Story story, UUID check, String what) {
        audit.record(
                by,
                StoryTrail.SUBJECT + "." + act,
                Subject.inCity(StoryTrail.SUBJECT, story.id(), story.city().value()),
                null,
                Map.of("check", check, "answer", what));
    }
}
