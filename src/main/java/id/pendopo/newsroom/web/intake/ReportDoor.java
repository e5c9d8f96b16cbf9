package id.pendopo.newsroom.web.intake;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.intake.Areas;
import id.pendopo.newsroom.intake.Submission;
import id.pendopo.newsroom.intake.SubmissionRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.error.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets people in to reports of units for which they write. */
@Component
class ReportDoor {
    private final Directory directory;
    private final SubmissionRepository submissions;
    private final Map<String, Areas> areas = new ConcurrentHashMap<>();

    ReportDoor(Directory directory, SubmissionRepository submissions) {
        this.directory = directory;
        this.submissions = submissions;
    }

    /** The units for which the actor writes, at least one. */
    List<Unit> units(City city, Actor actor) {
        List<Unit> units =
                directory.units(city.code()).stream()
                        .filter(unit -> actor.may(NewsroomPermission.WRITE, unit.scope()))
                        .toList();
        if (units.isEmpty()) {
            throw new AccessDeniedException(
                    "Account %s writes for no unit of %s".formatted(actor.id(), city.code()));
        }
        return units;
    }

    /** The unit of the id if the actor writes for it, else the first. */
    Unit unit(City city, Actor actor, Optional<UUID> asked) {
        List<Unit> units = units(city, actor);
        return asked.isEmpty()
                ? units.getFirst()
                : units.stream()
                        .filter(unit -> unit.id().value().equals(asked.get()))
                        .findFirst()
                        .orElseThrow(() ->
                                new AccessDeniedException(
                                        "Account %s does not write for unit %s"
                                                .formatted(actor.id(), asked.get())));
    }

    /** A kept report; empty if nothing is kept under the id. */
    Optional<Submission> kept(City city, UUID id, Actor actor) {
        Optional<Submission> kept = submissions.find(id);
        kept.ifPresent(submission -> {
            if (!submission.city().equals(city.code())) {
                throw new NotFound("Submission " + id);
            }
            actor.demand(NewsroomPermission.WRITE, submission.scope());
        });
        return kept;
    }

    /** The reports that wait, of at most so many units as a person can look after. */
    List<Submission> waiting(List<Unit> units, Actor actor, int limit) {
        List<UnitId> ids = units.stream().map(Unit::id).toList();
        return ids.size() > OVERSEEN
                ? submissions.waitingOf(actor.id(), limit)
                : submissions.waiting(ids, limit);
    }

    private static final int OVERSEEN = 5;

    /** The place with its kelurahan by its point, where nobody has named one. */
    Place placed(City city, Place place) {
        if (place.territory().isPresent() || place.latitude().isEmpty()) {
            return place;
        }
        Optional<String> found =
                areas(city).at(place.latitude().get(), place.longitude().orElseThrow());
        return new Place(place.latitude(), place.longitude(), found, place.name());
    }

    CityRegister register(City city) {
        return directory.register(city.code()).orElseThrow();
    }

    private Areas areas(City city) {
        return areas.computeIfAbsent(
                city.code().value(),
                code -> directory.outlines(city.code()).map(Areas::of).orElseGet(Areas::none));
    }
}
