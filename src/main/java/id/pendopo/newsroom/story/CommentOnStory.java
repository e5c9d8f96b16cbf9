package id.pendopo.newsroom.story;

import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.clean.PlainText;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.platform.web.error.NotFound;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remarks on a story or a passage of it, and their end. */
@Component
public class CommentOnStory {
    private static final int LONGEST = 4_000;

    private final StoryRepository stories;
    private final CommentRepository comments;
    private final AuditTrail audit;
    private final InstantSource clock;

    CommentOnStory(
            StoryRepository stories,
            CommentRepository comments,
            AuditTrail audit,
            InstantSource clock) {
        this.stories = stories;
        this.comments = comments;
        this.audit = audit;
        this.clock = clock;
    }

    /** How a remark went. */
    public sealed interface Outcome {
        record Said(Comment comment) implements Outcome {}

        /** It says nothing, or far too much. */
        record NoWords() implements Outcome {}

        /** The passage is not in the text as it stands now. */
        record NoSuchPassage() implements Outcome {}
    }

    /**
     * Remarks on it; whoever writes or reviews there may.
     *
     * @param quote words of the text; empty for a remark on the whole
     */
    @Transactional
    public Outcome say(StoryId id, String text, String quote, Actor by) {
        Story story = story(id);
        demand(story, by);
        String words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return new Outcome.NoWords();
        }
        Optional<Passage> passage =
                quote.length() > Passage.LONGEST_QUOTE
                        ? Optional.empty()
                        : Passage.in(
                                PlainText.of(story.manuscript().body()), PlainText.tidy(quote));
        if (!quote.isBlank() && passage.isEmpty()) {
            return new Outcome.NoSuchPassage();
        }
        Comment comment = comments.add(story, Person.of(by), words, passage, clock.instant());
        tell(by, "comment", story, comment.id());
        return new Outcome.Said(comment);
    }

    /** Finds the remark dealt with. */
    @Transactional
    public void settle(StoryId id, UUID comment, Actor by) {
        Story story = story(id);
        demand(story, by);
        comments.find(comment)
                .filter(c -> c.story().equals(id))
                .orElseThrow(() -> new NotFound("Comment %s of story %s".formatted(comment, id)));
        comments.settle(comment, by.name(), clock.instant());
        tell(by, "settle", story, comment);
    }

    private void tell(Actor by, String act, Story story, UUID comment) {
        audit.record(
                by,
                StoryTrail.SUBJECT + "." + act,
                Subject.inCity(StoryTrail.SUBJECT, story.id(), story.city().value()),
                null,
                Map.of("comment", comment));
    }

    private Story story(StoryId id) {
        return stories.find(id).orElseThrow(() -> new NotFound("Story " + id));
    }

    private static void demand(Story story, Actor by) {
        if (!by.may(NewsroomPermission.REVIEW, story.scope())) {
            by.demand(NewsroomPermission.WRITE, story.scope());
        }
    }
}
