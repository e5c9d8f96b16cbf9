package id.pendopo.sites;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.sites.host.Hosts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The door of the websites: which site answers where. Addresses come from the settings and the
 * register; what a request says of its host only chooses among them.
 */
@Component
public class Sites {
    private final Hosts hosts;

    public Sites(Hosts hosts) {
        this.hosts = hosts;
    }

    /**
     * The site that answers on a host.
     *
     * @param host without port, in any case
     * @return empty if the host is nobody's here
     */
    public Optional<Site> at(String host) {
        return hosts.now().at(host);
    }

    /** The site of a unit; the portal for the city government itself; empty if there is none. */
    public Optional<Site> of(UnitId unit) {
        return hosts.now().of(unit);
    }

    /** The site of a unit of the register. */
    public Site of(Unit unit) {
        return of(unit.id())
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "Unit %s of %s is not in the register"
                                        .formatted(unit.id(), unit.city())));
    }

    /** The portal of a city; empty if there is no such city. */
    public Optional<Site> portal(CityCode city) {
        return hosts.now().portal(city);
    }

    /** Whether nothing may be answered on a host that is no site's. */
    public boolean refuses(String host) {
        return hosts.now().refuses(host);
    }

    /** Whether a host of the site is only another name that leads to its main one. */
    public boolean leads(String host, Site site) {
        return hosts.now().leads(host, site);
    }
}
