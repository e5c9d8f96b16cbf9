package id.pendopo.newsroom.narrative;

import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes what happens to narratives into the audit trail. */
@Component
class NarrativeTrail {
    private static final String SUBJECT = "newsroom.narrative";

    private final AuditTrail audit;

    NarrativeTrail(AuditTrail audit) {
        this.audit = audit;
    }

    void tell(
            Actor by, String act, Narrative narrative, Optional<UnitId> unit, Map<String, ?> told) {
        var after = new HashMap<String, Object>(told);
        after.put("title", narrative.wording().title());
        after.put("text", narrative.textNumber());
        unit.ifPresent(u -> after.put("unit", u.toString()));
        audit.record(
                by,
                SUBJECT + "." + act,
                Subject.inCity(SUBJECT, narrative.id(), narrative.city().value()),
                null,
                after);
    }
}
