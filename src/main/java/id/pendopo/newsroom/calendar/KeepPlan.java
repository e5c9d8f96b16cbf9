package id.pendopo.newsroom.calendar;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Facts;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.story.CreateStory;
import id.pendopo.newsroom.story.Manuscript;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.platform.web.error.NotFound;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes plans into the calendar, moves them, gives them up, and begins their stories. */
@Component
public class KeepPlan {
    private static final String SUBJECT = "newsroom.plan";

    private final PlanRepository plans;
    private final CreateStory creating;
    private final AuditTrail audit;
    private final InstantSource clock;

    KeepPlan(PlanRepository plans, CreateStory creating, AuditTrail audit, InstantSource clock) {
        this.plans = plans;
        this.creating = creating;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Planned add(CityCode city, Optional<UnitId> unit, Plan.Draft draft, Actor by) {
        by.demand(
                NewsroomPermission.WRITE,
                unit.map(u -> Scope.unit(city.value(), u.value()))
                        .orElseGet(() -> Scope.city(city.value())));
        Plan.Draft tidy = tidy(draft);
        Optional<Planned> fault = fault(tidy);
        if (fault.isPresent()) {
            return fault.get();
        }
        tell(by, "add", null, plans.add(city, unit, tidy, by.name(), clock.instant()));
        return new Planned.Done();
    }

    @Transactional
    public Planned change(PlanId id, int seen, Plan.Draft draft, Actor by) {
        Plan before = locked(id, by);
        Plan.Draft tidy = tidy(draft);
        Optional<Planned> refused = refused(before, seen).or(() -> fault(tidy));
        if (refused.isPresent()) {
            return refused.get();
        }
        tell(by, "change", before, plans.change(id, tidy, by.name(), clock.instant()));
        return new Planned.Done();
    }

    /** Puts it on another day; past days too, for what was told late is still worth telling. */
    @Transactional
    public Planned move(PlanId id, int seen, LocalDate day, Actor by) {
        Plan before = locked(id, by);
        Optional<Planned> refused = refused(before, seen);
        if (refused.isPresent() || before.draft().day().equals(day)) {
            return refused.orElseGet(Planned.Done::new);
        }
        Plan after = plans.change(id, before.draft().on(day), by.name(), clock.instant());
        tell(by, "move", before, after);
        return new Planned.Done();
    }

    @Transactional
    public Planned drop(PlanId id, int seen, Actor by) {
        Plan before = locked(id, by);
        Optional<Planned> refused = refused(before, seen);
        if (refused.isPresent()) {
            return refused.get();
        }
        plans.drop(id, by.name(), clock.instant());
        tell(by, "drop", before, plans.find(id).orElseThrow());
        return new Planned.Done();
    }

    /** Begins its story, a draft; asked twice, even at once, it leads to the same one. */
    @Transactional
    public Planned begin(PlanId id, Actor by) {
        Plan before = locked(id, by);
        if (before.story().isPresent()) {
            return new Planned.Begun(before.story().get());
        }
        if (before.dropped()) {
            return new Planned.Refused(Planned.Why.SETTLED);
        }
        var story = creating.create(before.city(), before.unit(), manuscript(before.draft()), by);
        plans.link(id, story.id(), by.name(), clock.instant());
        tell(by, "begin", before, plans.find(id).orElseThrow());
        return new Planned.Begun(story.id());
    }

    private static Manuscript manuscript(Plan.Draft draft) {
        Manuscript blank = Manuscript.blank(draft.kind());
        return new Manuscript(
                draft.kind(),
                draft.title(),
                blank.summary(),
                blank.body(),
                blank.language(),
                new Facts(draft.note(), "", "", "", "", "", ""),
                blank.place(),
                blank.programme(),
                blank.progress(),
                blank.field(),
                blank.video(),
                blank.pictures(),
                blank.credit(),
                blank.validUntil(),
                blank.tags(),
                blank.source());
    }

    private Plan locked(PlanId id, Actor by) {
        Plan plan = plans.lock(id).orElseThrow(() -> new NotFound("Plan " + id));
        by.demand(NewsroomPermission.WRITE, plan.scope());
        return plan;
    }

    private static Optional<Planned> refused(Plan plan, int seen) {
        if (plan.dropped() || plan.story().isPresent()) {
            return Optional.of(new Planned.Refused(Planned.Why.SETTLED));
        }
        return plan.version() == seen ? Optional.empty() : Optional.of(new Planned.Stale());
    }

    private static Optional<Planned> fault(Plan.Draft draft) {
        if (draft.title().isEmpty()) {
            return Optional.of(new Planned.Refused(Planned.Why.TITLE_MISSING));
        }
        if (draft.title().length() > Plan.Draft.LONGEST_TITLE) {
            return Optional.of(new Planned.Refused(Planned.Why.TITLE_TOO_LONG));
        }
        return draft.note().length() > Plan.Draft.LONGEST_NOTE
                        || draft.pillar().length() > Plan.Draft.LONGEST_TITLE
                ? Optional.of(new Planned.Refused(Planned.Why.NOTE_TOO_LONG))
                : Optional.empty();
    }

    private static Plan.Draft tidy(Plan.Draft draft) {
        return new Plan.Draft(
                draft.day(),
                draft.kind(),
                draft.title().replaceAll("[\\p{Cntrl}\\s]+", " ").strip(),
                draft.pillar().replaceAll("[\\p{Cntrl}\\s]+", " ").strip(),
                draft.note().strip());
    }

    private void tell(Actor by, String act, @Nullable Plan before, Plan after) {
        audit.record(
                by,
                SUBJECT + "." + act,
                Subject.inCity(SUBJECT, after.id(), after.city().value()),
                before,
                after);
    }
}
