package id.pendopo.sites.entry.site;

import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitType;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.sites.Site;
import org.springframework.stereotype.Component;

/** Whose entries stand on a site: the unit's, or on the portal the city government's. */
@Component
class Owners {
    private final Directory directory;

    Owners(Directory directory) {
        this.directory = directory;
    }

    Unit of(Site site) {
        return site.unit()
                .or(() ->
                        directory.units(site.city().code()).stream()
                                .filter(u -> u.type() == UnitType.CITY_GOVERNMENT)
                                .findFirst())
                .orElseThrow(() -> new NotFound("City government of " + site.city().code()));
    }
}
