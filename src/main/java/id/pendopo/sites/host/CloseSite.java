package id.pendopo.sites.host;

import id.pendopo.directory.Unit;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.sites.Changes;
import id.pendopo.sites.Site;
import id.pendopo.sites.Tag;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a unit's site with a reason that its visitors read, and opens it again. */
@Component
public class CloseSite {
    public static final int LONGEST_REASON = 500;

    private final SiteRepository repository;
    private final Changes changes;
    private final AuditTrail audit;
    private final InstantSource clock;

    CloseSite(SiteRepository repository, Changes changes, AuditTrail audit, InstantSource clock) {
        this.repository = repository;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** How it went. */
    public enum Closing {
        DONE,
        /** It was so before; somebody else was first, or the form came twice. */
        ALREADY,
        REASON_MISSING,
        REASON_TOO_LONG
    }

    @Transactional
    public Closing close(Site site, String written, Actor by) {
        String reason = written.strip();
        if (reason.isEmpty()) {
            return Closing.REASON_MISSING;
        }
        if (reason.length() > LONGEST_REASON) {
            return Closing.REASON_TOO_LONG;
        }
        var closed = new Closed(clock.instant(), reason);
        return change(site, "site.closed", Optional.of(closed), by);
    }

    @Transactional
    public Closing open(Site site, Actor by) {
        return change(site, "site.opened", Optional.empty(), by);
    }

    private Closing change(Site site, String act, Optional<Closed> closed, Actor by) {
        Unit unit = site.unit().orElseThrow();
        if (!repository.close(unit.id(), closed, clock.instant())) {
            return Closing.ALREADY;
        }
        audit.record(
                by,
                act,
                Subject.inCity("directory.unit", unit.id(), unit.city().value()),
                null,
                Map.of("reason", closed.map(Closed::reason).orElse("")));
        changes.of(Tag.site(site));
        return Closing.DONE;
    }
}
