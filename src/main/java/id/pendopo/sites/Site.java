package id.pendopo.sites;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import java.net.URI;
import java.util.Optional;

/**
 * The portal of a city, or the website of one of its units.
 *
 * @param unit empty for the portal
 * @param origin scheme, host and port under which the site wants to be known, without a path. Comes
 *     from the settings, never from what a request says
 */
public record Site(City city, Optional<Unit> unit, URI origin) {
    public SiteKind kind() {
        return unit.isPresent() ? SiteKind.UNIT : SiteKind.PORTAL;
    }

    /** The unit's name, or the city's. */
    public String name() {
        return unit.map(Unit::name).orElse(city.name());
    }

    /**
     * The absolute address of a page of this site.
     *
     * @param path from the root, with its query if there is one, as {@code /berita?page=2}
     */
    public URI address(String path) {
        return URI.create(origin + path);
    }

    /** What tells this site from all others, whatever its names are just now. */
    public String key() {
        return unit.map(u -> "unit:" + u.id()).orElse("city:" + city.code());
    }
}
