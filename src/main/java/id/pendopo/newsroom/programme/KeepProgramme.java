package id.pendopo.newsroom.programme;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.ProgrammeChanged;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.story.Slug;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.platform.web.error.NotFound;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a programme, changes it, notes how far it is, and ends it. */
@NamedInterface("programmes")
@Component
public class KeepProgramme {
    private static final String SUBJECT = "newsroom.programme";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 5_000;
    private static final int ALL = 100;

    private final ProgrammeRepository programmes;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    KeepProgramme(
            ProgrammeRepository programmes,
            AuditTrail audit,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.programmes = programmes;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Begins it, with its first point of progress. */
    @Transactional
    public ProgrammeOutcome begin(
            CityCode city, Optional<UnitId> unit, ProgrammeDraft draft, Actor by) {
        return begin(city, unit, draft, false, by);
    }

    /** Begins one that is made up for showing the product; pages say so. */
    @Transactional
    public ProgrammeOutcome beginSample(
            CityCode city, Optional<UnitId> unit, ProgrammeDraft draft, Actor by) {
        return begin(city, unit, draft, true, by);
    }

    private ProgrammeOutcome begin(
            CityCode city, Optional<UnitId> unit, ProgrammeDraft draft, boolean sample, Actor by) {
        by.demand(NewsroomPermission.WRITE, scope(city, unit));
        List<ProgrammeFault> faults = faults(draft);
        if (!faults.isEmpty()) {
            return new ProgrammeOutcome.Refused(faults);
        }
        Instant now = clock.instant();
        programmes.lockSlugs(city, unit);
        String slug = programmes.freeSlug(city, unit, Slug.of(draft.name(), "program"));
        Programme begun = programmes.add(city, unit, slug, draft, sample, now);
        programmes.note(begun.id(), Optional.empty(), now, draft.progress(), "", by.name());
        return done(by, "begin", null, begun, now);
    }

    /** Changes it as it was seen; its address and progress stay. */
    @Transactional
    public ProgrammeOutcome change(ProgrammeId id, int seen, ProgrammeDraft draft, Actor by) {
        Programme before = toChange(id, by);
        if (before.version() != seen) {
            return new ProgrammeOutcome.Stale(before);
        }
        List<ProgrammeFault> faults = new ArrayList<>(faults(draft));
        if (before.closedAt().isPresent()) {
            faults.add(ProgrammeFault.CLOSED);
        }
        if (!faults.isEmpty()) {
            return new ProgrammeOutcome.Refused(faults);
        }
        Instant now = clock.instant();
        programmes.change(id, draft, now);
        return done(by, "change", before, programmes.find(id).orElseThrow(), now);
    }

    /** Notes how far it is now. */
    @Transactional
    public ProgrammeOutcome progress(ProgrammeId id, int progress, String note, Actor by) {
        Programme before = toChange(id, by);
        var faults = new ArrayList<ProgrammeFault>();
        if (progress < 0 || progress > ALL) {
            faults.add(ProgrammeFault.PROGRESS_NOT_A_PERCENTAGE);
        }
        if (note.length() > LONGEST_TEXT) {
            faults.add(ProgrammeFault.TEXT_TOO_LONG);
        }
        if (before.closedAt().isPresent()) {
            faults.add(ProgrammeFault.CLOSED);
        }
        if (!faults.isEmpty()) {
            return new ProgrammeOutcome.Refused(faults);
        }
        Instant now = clock.instant();
        programmes.note(id, Optional.empty(), now, progress, note.strip(), by.name());
        programmes.standAtNewest(id, now);
        return done(by, "progress", before, programmes.find(id).orElseThrow(), now);
    }

    /** Ends it; a second time changes nothing. */
    @Transactional
    public ProgrammeOutcome close(ProgrammeId id, Actor by) {
        Programme before = toChange(id, by);
        if (before.closedAt().isPresent()) {
            return new ProgrammeOutcome.Done(before);
        }
        Instant now = clock.instant();
        programmes.close(id, now);
        return done(by, "close", before, programmes.find(id).orElseThrow(), now);
    }

    private Programme toChange(ProgrammeId id, Actor by) {
        Programme programme =
                programmes.lock(id).orElseThrow(() -> new NotFound("Programme " + id));
        by.demand(NewsroomPermission.WRITE, scope(programme.city(), programme.unit()));
        return programme;
    }

    private ProgrammeOutcome done(
            Actor by, String act, @Nullable Programme before, Programme after, Instant now) {
        audit.record(
                by,
                SUBJECT + "." + act,
                Subject.inCity(SUBJECT, after.id(), after.city().value()),
                before,
                after);
        events.publishEvent(new ProgrammeChanged(after.id(), after.city(), after.unit(), now));
        return new ProgrammeOutcome.Done(after);
    }

    private static List<ProgrammeFault> faults(ProgrammeDraft draft) {
        var faults = new ArrayList<ProgrammeFault>();
        if (draft.name().isBlank()) {
            faults.add(ProgrammeFault.NAME_MISSING);
        }
        if (draft.name().length() > LONGEST_NAME) {
            faults.add(ProgrammeFault.NAME_TOO_LONG);
        }
        if (Stream.of(draft.summary(), draft.target(), draft.source(), draft.place().name())
                .anyMatch(text -> text.length() > LONGEST_TEXT)) {
            faults.add(ProgrammeFault.TEXT_TOO_LONG);
        }
        if (draft.budget().map(b -> b.signum() < 0).orElse(false)) {
            faults.add(ProgrammeFault.BUDGET_NEGATIVE);
        }
        boolean backwards =
                draft.startsOn().isPresent()
                        && draft.endsOn().map(draft.startsOn().get()::isAfter).orElse(false);
        if (backwards) {
            faults.add(ProgrammeFault.ENDS_BEFORE_START);
        }
        if (draft.progress() < 0 || draft.progress() > ALL) {
            faults.add(ProgrammeFault.PROGRESS_NOT_A_PERCENTAGE);
        }
        return faults;
    }

    private static Scope scope(CityCode city, Optional<UnitId> unit) {
        return unit.map(u -> Scope.unit(city.value(), u.value()))
                .orElseGet(() -> Scope.city(city.value()));
    }
}
