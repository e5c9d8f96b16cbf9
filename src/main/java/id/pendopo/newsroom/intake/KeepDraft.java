package id.pendopo.newsroom.intake;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.story.Person;
import id.pendopo.platform.access.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a report at every pause. Nothing that was typed is ever lost: what two devices wrote at the
 * same time becomes two drafts.
 */
@Component
public class KeepDraft {
    private final SubmissionRepository submissions;
    private final InstantSource clock;

    KeepDraft(SubmissionRepository submissions, InstantSource clock) {
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * A report as a device sends it.
     *
     * @param seen the revision that the device began from; 0 for a new report
     */
    public record Draft(
            UUID id,
            CityCode city,
            Optional<UnitId> unit,
            Report report,
            String device,
            int seen) {}

    /** What became of it. */
    public sealed interface Keeping {
        record Kept(Submission submission) implements Keeping {}

        /** Another device had changed it meanwhile; this one's words are a draft of their own. */
        record KeptApart(Submission submission) implements Keeping {}

        /** It was sent to the desk before; what is newer belongs into the story. */
        record Sent(StoryId story) implements Keeping {}
    }

    /** Keeps the draft; a draft of another unit than the kept one's stays in its unit. */
    @Transactional
    public Keeping keep(Draft draft, Actor by) {
        Instant now = clock.instant();
        var fresh =
                new Submission(
                        draft.id(),
                        draft.city(),
                        draft.unit(),
                        Person.of(by),
                        Submission.Channel.PHONE,
                        draft.report(),
                        draft.device(),
                        1,
                        now,
                        Optional.empty());
        by.demand(NewsroomPermission.WRITE, fresh.scope());
        if (submissions.add(fresh)) {
            return new Keeping.Kept(fresh);
        }
        Submission kept = submissions.lock(draft.id()).orElseThrow();
        by.demand(NewsroomPermission.WRITE, kept.scope());
        if (kept.story().isPresent()) {
            return new Keeping.Sent(kept.story().get());
        }
        if (kept.report().equals(draft.report())) {
            return new Keeping.Kept(kept);
        }
        boolean follows = kept.revision() == draft.seen();
        return follows || kept.device().equals(draft.device())
                ? new Keeping.Kept(submissions.write(kept, draft.report(), draft.device(), now))
                : apart(fresh, kept, now);
    }

    /** A draft that came by mail. */
    public void keepMailed(Submission submission) {
        submissions.add(submission);
    }

    /** Throws a draft away; one that was sent stays. */
    @Transactional
    public void discard(UUID id, Actor by) {
        submissions
                .lock(id)
                .ifPresent(kept -> {
                    by.demand(NewsroomPermission.WRITE, kept.scope());
                    submissions.remove(id);
                });
    }

    /** The same device always gets the same second draft, also if its answer was lost. */
    private Keeping apart(Submission fresh, Submission kept, Instant now) {
        UUID id =
                UUID.nameUUIDFromBytes(
                        (kept.id() + " " + fresh.device()).getBytes(StandardCharsets.UTF_8));
        var own =
                new Submission(
                        id,
                        kept.city(),
                        kept.unit(),
                        fresh.author(),
                        fresh.channel(),
                        fresh.report(),
                        fresh.device(),
                        1,
                        now,
                        Optional.empty());
        if (submissions.add(own)) {
            return new Keeping.KeptApart(own);
        }
        Submission before = submissions.lock(id).orElseThrow();
        return before.story().isPresent()
                ? new Keeping.Sent(before.story().get())
                : new Keeping.KeptApart(
                        submissions.write(before, fresh.report(), fresh.device(), now));
    }
}
