package id.pendopo.sites.host;

import id.pendopo.platform.web.Brand;
import id.pendopo.platform.web.Brands;
import id.pendopo.platform.web.page.Colour;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteKind;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Pages that belong to no module, as that of an error, under the name of the unit's site. */
@Component
@Order(0)
class SiteBrands implements Brands {
    private final Hosts hosts;

    SiteBrands(Hosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public Optional<Brand> of(String host) {
        return hosts.kept().at(host).filter(s -> s.kind() == SiteKind.UNIT).map(SiteBrands::brand);
    }

    /** Portals are told by the register. */
    @Override
    public List<Brand> all() {
        return List.of();
    }

    private static Brand brand(Site site) {
        return new Brand(
                site.name(), site.city().name(), Colour.of(site.city().colour().hex()), "/");
    }
}
