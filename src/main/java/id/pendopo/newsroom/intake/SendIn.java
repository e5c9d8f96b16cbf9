package id.pendopo.newsroom.intake;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.story.Acted;
import id.pendopo.newsroom.story.CreateStory;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.SubmitStory;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.error.NotFound;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a kept report to the desk: it becomes a story that is submitted. Again does no harm. */
@Component
public class SendIn {
    private final SubmissionRepository submissions;
    private final ReportChecks checks;
    private final CreateStory create;
    private final SubmitStory submit;
    private final PictureNotes notes;
    private final Directory directory;
    private final InstantSource clock;

    SendIn(
            SubmissionRepository submissions,
            ReportChecks checks,
            CreateStory create,
            SubmitStory submit,
            PictureNotes notes,
            Directory directory,
            InstantSource clock) {
        this.submissions = submissions;
        this.checks = checks;
        this.create = create;
        this.submit = submit;
        this.notes = notes;
        this.directory = directory;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Sending {
        record Sent(StoryId story) implements Sending {}

        /** It was sent before. */
        record AlreadySent(StoryId story) implements Sending {}

        /** All faults; nothing was sent, the draft is as it was. */
        record Faulty(List<ReportFault> faults) implements Sending {}
    }

    /** Sends the submission. */
    @Transactional
    public Sending send(UUID id, Actor by) {
        Submission kept = submissions.lock(id).orElseThrow(() -> new NotFound("Submission " + id));
        by.demand(NewsroomPermission.WRITE, kept.scope());
        if (kept.story().isPresent()) {
            return new Sending.AlreadySent(kept.story().get());
        }
        City city = directory.city(kept.city()).orElseThrow();
        List<ReportFault> faults = checks.faults(city, kept.unit(), kept.report());
        if (!faults.isEmpty()) {
            return new Sending.Faulty(faults);
        }
        Story story = make(city, kept.unit(), kept.report(), true, by);
        submissions.sent(id, story.id(), clock.instant());
        return new Sending.Sent(story.id());
    }

    /**
     * Makes a story of a sound report, within the caller's transaction.
     *
     * @param toDesk whether it is sent to the desk at once, or stays a draft
     */
    Story make(City city, Optional<UnitId> unit, Report report, boolean toDesk, Actor by) {
        String name = unit.flatMap(directory::unit).map(Unit::name).orElse(city.name());
        Story story = create.create(city.code(), unit, ReportStory.of(report, name, by.name()), by);
        notes.note(story, report, by);
        if (!toDesk) {
            return story;
        }
        return switch (submit.submit(story.id(), story.version(), by)) {
            case Acted.Done(var submitted) -> submitted;
            case Acted.Stale(var now) ->
                    throw new IllegalStateException(
                            "Story %s changed while it was made".formatted(now.id()));
            case Acted.Refused(var refused, var faults) ->
                    throw new IllegalStateException(
                            "A checked report became story %s, refused for %s"
                                    .formatted(refused.id(), faults));
        };
    }

    /** Today in the city. */
    LocalDate today(City city) {
        Instant now = clock.instant();
        return LocalDate.ofInstant(now, city.zone());
    }
}
