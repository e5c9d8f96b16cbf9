package id.pendopo.sites.entry.office;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.sites.EntryId;
import id.pendopo.sites.SitesPermission;
import id.pendopo.sites.entry.Entries;
import id.pendopo.sites.entry.Entry;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the content of a unit's site to those who may edit it. */
@Component
class EntryDoor {
    private final Directory directory;
    private final Entries entries;

    EntryDoor(Directory directory, Entries entries) {
        this.directory = directory;
        this.entries = entries;
    }

    /** A unit whose site the actor may edit. */
    record Opened(City city, Unit unit) {
        String home() {
            return "/kerja/situs/isi/" + unit.id();
        }
    }

    /** Units of the city whose sites the actor may edit. */
    List<Unit> units(City city, Actor actor) {
        return directory.units(city.code()).stream()
                .filter(u -> actor.may(SitesPermission.EDIT, u.scope()))
                .toList();
    }

    Opened open(UUID id, Actor actor) {
        var unitId = new UnitId(id);
        CityRegister register =
                directory.register(unitId).orElseThrow(() -> new NotFound("Unit %s".formatted(id)));
        Unit unit = register.unit(unitId).orElseThrow();
        actor.demand(SitesPermission.EDIT, unit.scope());
        return new Opened(register.city(), unit);
    }

    /** An entry of the unit; one of another unit is not found. */
    Entry entry(Opened opened, UUID id) {
        return entries.find(new EntryId(id))
                .filter(e -> e.unit().equals(opened.unit().id()))
                .orElseThrow(() -> new NotFound("Entry %s".formatted(id)));
    }
}
