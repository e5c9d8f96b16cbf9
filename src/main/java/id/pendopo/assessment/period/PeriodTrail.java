package id.pendopo.assessment.period;

import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Acts on periods in the audit trail. */
@Component
class PeriodTrail {
    static final String SUBJECT = "assessment.period";

    private final AuditTrail audit;

    PeriodTrail(AuditTrail audit) {
        this.audit = audit;
    }

    /** A period in the trail. */
    record Told(
            String name, LocalDate startsOn, LocalDate endsOn, String rubric, Period.State state) {
        static @Nullable Told of(@Nullable Period period) {
            return period == null
                    ? null
                    : new Told(
                            period.name(),
                            period.startsOn(),
                            period.endsOn(),
                            period.rubric().toString(),
                            period.state());
        }
    }

    /**
     * Adds an entry.
     *
     * @param before null if the period was made by this act
     */
    void tell(Actor by, String act, @Nullable Period before, Period after) {
        audit.record(
                by,
                SUBJECT + "." + act,
                Subject.inCity(SUBJECT, after.id(), after.city().value()),
                Told.of(before),
                Told.of(after));
    }
}
