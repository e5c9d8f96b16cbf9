package id.pendopo.complaints.handling;

import id.pendopo.complaints.ReportChanged;
import id.pendopo.complaints.ReportId;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.platform.web.error.NotFound;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Runs one act on one report: its row locked, the permission asked, refused if somebody changed it
 * since it was seen, and written together with its step, its public form and the trail. The trail
 * never has a citizen's words.
 */
@Component
class ReportActing {
    private static final String SUBJECT = "complaints.report";
    private final ReportRepository reports;
    private final StepRepository steps;
    private final PublicForm publicForm;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ReportActing(
            ReportRepository reports,
            StepRepository steps,
            PublicForm publicForm,
            AuditTrail audit,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.reports = reports;
        this.steps = steps;
        this.publicForm = publicForm;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What an act wants to do with a report. */
    sealed interface Wish {
        /**
         * @param open whether the citizen may read the text
         */
        record Change(Report after, ReportAct act, String text, boolean open) implements Wish {}

        record Refuse(Acted.Why why) implements Wish {}

        /** It is so already. */
        record Leave() implements Wish {}
    }

    /**
     * Does it, within the caller's transaction, for a person of the city.
     *
     * @param seen the version of the report the person saw
     */
    Acted act(ReportId id, int seen, By by, String permission, Function<Report, Wish> wish) {
        Report report = locked(id);
        by.actor().demand(permission, by.unit().map(report::scope).orElseGet(report::scope));
        return report.version() == seen
                ? carry(report, by, wish.apply(report))
                : new Acted.Stale(report);
    }

    /** Does it for the citizen, who proved it by the code, or for a clock. */
    Acted act(ReportId id, By by, Function<Report, Wish> wish) {
        Report report = locked(id);
        return carry(report, by, wish.apply(report));
    }

    Report locked(ReportId id) {
        return reports.lock(id).orElseThrow(() -> new NotFound("Report " + id));
    }

    private Acted carry(Report before, By by, Wish wish) {
        return switch (wish) {
            case Wish.Leave() -> new Acted.Done(before);
            case Wish.Refuse(var why) -> new Acted.Refused(before, why);
            case Wish.Change(var after, var act, var text, var open) -> {
                if (before.status() != after.status()
                        && !before.status().mayBecome(after.status())) {
                    yield new Acted.Refused(before, Acted.Why.WRONG_STATUS);
                }
                yield new Acted.Done(write(Optional.of(before), after, by, act, text, open));
            }
        };
    }

    /** Writes a change that was allowed, or the first step of a new report. */
    Report write(
            Optional<Report> before,
            Report after,
            By by,
            ReportAct act,
            String text,
            boolean open) {
        Instant now = clock.instant();
        Report written = before.isPresent() ? reports.change(after, now) : after;
        steps.add(written, by, act, text, open, now);
        publicForm.renew(written, now);
        audit.record(
                by.actor(),
                SUBJECT + "." + act.name().toLowerCase(Locale.ROOT),
                Subject.inCity(SUBJECT, written.id(), written.city().value()),
                before.map(ReportActing::told).orElse(null),
                told(written));
        events.publishEvent(
                new ReportChanged(
                        written.id(),
                        written.city(),
                        written.number(),
                        before.map(Report::status),
                        written.status(),
                        act.name(),
                        written.units(),
                        now));
        return written;
    }

    private static Map<String, Object> told(Report report) {
        return Map.of(
                "number", report.number(),
                "status", report.status(),
                "topic", report.topic(),
                "class", report.serviceClass().written(),
                "assignments", report.assignments());
    }
}
