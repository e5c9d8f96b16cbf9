package id.pendopo.sites.host;

import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.UnitType;
import id.pendopo.sites.Site;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which host serves which site, as of one moment. Immutable. */
public final class HostMap {
    private static final String WITHOUT_HOST = "localhost";

    private final Map<String, Site> sites = new HashMap<>();
    private final Map<UnitId, Site> units = new HashMap<>();
    private final Map<CityCode, Site> portals = new HashMap<>();
    private final Optional<Site> only;

    /**
     * @param registers of all cities
     * @param own own domains; those not verified count for nothing
     * @param origins makes the complete address of a host
     */
    HostMap(List<CityRegister> registers, Collection<OwnHost> own, Function<String, URI> origins) {
        Map<String, OwnHost> verified = new HashMap<>();
        own.stream().filter(h -> h.verified().isPresent()).forEach(h -> verified.put(h.host(), h));
        for (CityRegister register : registers) {
            put(register, verified.values(), origins);
        }
        only =
                registers.size() == 1
                        ? Optional.ofNullable(portals.get(registers.getFirst().city().code()))
                        : Optional.empty();
    }

    /**
     * The site of a host.
     *
     * @param host without port, in any case
     */
    public Optional<Site> at(String host) {
        Site site = sites.get(host);
        return site == null ? HostName.read(host).flatMap(this::named) : Optional.of(site);
    }

    public Optional<Site> of(UnitId unit) {
        return Optional.ofNullable(units.get(unit));
    }

    public Optional<Site> portal(CityCode city) {
        return Optional.ofNullable(portals.get(city));
    }

    /** Whether the host is nobody's though there are cities, and not this machine's own name. */
    public boolean refuses(String host) {
        return !portals.isEmpty()
                && HostName.read(host).filter(HostName::ofMachine).isEmpty()
                && at(host).isEmpty();
    }

    /** Whether the host is another name of the site. */
    public boolean leads(String host, Site site) {
        if (host.equals(site.origin().getHost())) {
            return false;
        }
        return HostName.read(host)
                .filter(name -> !HostName.ofMachine(name))
                .filter(name -> !name.equals(site.origin().getHost()))
                .filter(name -> site.unit().isPresent() || site.city().host().isPresent())
                .isPresent();
    }

    /** Also without {@code www.}; and of one city alone, under this machine's own names. */
    private Optional<Site> named(String name) {
        if (sites.containsKey(name)) {
            return Optional.ofNullable(sites.get(name));
        }
        if (name.startsWith("www.")) {
            return Optional.ofNullable(sites.get(name.substring(4)));
        }
        return only.filter(portal -> HostName.ofMachine(name) || portal.city().host().isEmpty());
    }

    private void put(
            CityRegister register, Collection<OwnHost> own, Function<String, URI> origins) {
        City city = register.city();
        String usual = city.host().orElse(WITHOUT_HOST);
        List<OwnHost> ours = own.stream().filter(h -> h.city().equals(city.code())).toList();
        Site portal =
                new Site(
                        city, Optional.empty(), origins.apply(main(ours, Optional.empty(), usual)));
        portals.put(city.code(), portal);
        sites.put(usual, portal);
        for (Unit unit : register.units()) {
            if (unit.type() == UnitType.CITY_GOVERNMENT) {
                units.put(unit.id(), portal);
                continue;
            }
            String host = HostName.label(unit.slug()) + "." + usual;
            Site site =
                    new Site(
                            city,
                            Optional.of(unit),
                            origins.apply(main(ours, Optional.of(unit.id()), host)));
            units.put(unit.id(), site);
            sites.putIfAbsent(host, site);
        }
        for (OwnHost host : ours) {
            Site site = host.unit().map(units::get).orElse(portal);
            if (site != null) {
                sites.put(host.host(), site);
            }
        }
    }

    private static String main(List<OwnHost> own, Optional<UnitId> unit, String usual) {
        return own.stream()
                .filter(h -> h.main() && h.unit().equals(unit))
                .map(OwnHost::host)
                .findFirst()
                .orElse(usual);
    }
}
