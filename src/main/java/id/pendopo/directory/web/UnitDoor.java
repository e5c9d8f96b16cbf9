package id.pendopo.directory.web;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.RegisterPermission;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.error.NotFound;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Opens a unit's back office pages to those who may see it, and its forms to those who may act. */
@Component
final class UnitDoor {
    private final Directory directory;
    private final InstantSource clock;

    UnitDoor(Directory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A unit that the actor may see.
     *
     * @param mayEdit everything of it
     * @param mayEditOwn its officials and channels
     * @param today in the city's zone
     */
    record Opened(
            CityRegister register,
            Unit unit,
            boolean mayEdit,
            boolean mayEditOwn,
            LocalDate today) {
        City city() {
            return register.city();
        }

        Opened toEdit() {
            return allowed(mayEdit, RegisterPermission.EDIT);
        }

        Opened toEditOwn() {
            return allowed(mayEditOwn, RegisterPermission.EDIT_OWN);
        }

        private Opened allowed(boolean may, String permission) {
            if (!may) {
                throw new AccessDeniedException(
                        "Unit %s needs %s".formatted(unit.id(), permission));
            }
            return this;
        }
    }

    Opened open(UUID id, Actor actor) {
        var unitId = new UnitId(id);
        CityRegister register =
                directory.register(unitId).orElseThrow(() -> new NotFound("Unit %s".formatted(id)));
        Unit unit = register.unit(unitId).orElseThrow();
        boolean mayEdit = actor.may(RegisterPermission.EDIT, unit.scope());
        boolean mayEditOwn = mayEdit || actor.may(RegisterPermission.EDIT_OWN, unit.scope());
        if (!mayEditOwn) {
            actor.demand(RegisterPermission.VIEW, unit.scope());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), register.city().zone());
        return new Opened(register, unit, mayEdit, mayEditOwn, today);
    }
}
