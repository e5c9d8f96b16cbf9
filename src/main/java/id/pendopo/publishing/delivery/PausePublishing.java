package id.pendopo.publishing.delivery;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.post.Person;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pauses everything of a city or a unit, and ends a pause. Even a post whose moment has come stops
 * before its irreversible call.
 */
@Component
public class PausePublishing {
    private final PauseRepository pauses;
    private final LaneSchedule schedule;
    private final AuditTrail audit;
    private final InstantSource clock;

    public PausePublishing(
            PauseRepository pauses, LaneSchedule schedule, AuditTrail audit, InstantSource clock) {
        this.pauses = pauses;
        this.schedule = schedule;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nothing goes out until the moment. */
    @Transactional
    public Pause pause(
            CityCode city,
            Optional<UnitId> unit,
            Pause.Kind kind,
            String reason,
            Instant until,
            Actor by) {
        by.demand(PublishingPermission.PAUSE, Scope.city(city.value()));
        Pause pause = pauses.begin(city, unit, kind, reason, until, Person.of(by), clock.instant());
        audit.record(
                by,
                "publishing.pause.begun",
                Subject.inCity("publishing.pause", pause.id(), city.value()),
                null,
                Map.of("kind", kind.name(), "reason", reason, "until", until.toString()));
        return pause;
    }

    /** What it held goes out again, in its order and at the pace of each account. */
    @Transactional
    public boolean lift(CityCode city, UUID id, Actor by) {
        by.demand(PublishingPermission.PAUSE, Scope.city(city.value()));
        Instant now = clock.instant();
        boolean lifted =
                pauses.find(id).filter(p -> p.city().equals(city)).isPresent()
                        && pauses.lift(id, Person.of(by), now);
        if (lifted) {
            pauses.wake(city, now).forEach(schedule::hurry);
            audit.record(
                    by,
                    "publishing.pause.lifted",
                    Subject.inCity("publishing.pause", id, city.value()),
                    null,
                    Map.of("at", now.toString()));
        }
        return lifted;
    }
}
