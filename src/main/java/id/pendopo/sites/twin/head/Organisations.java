package id.pendopo.sites.twin.head;

import id.pendopo.directory.Channel;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.directory.Unit;
import id.pendopo.sites.Site;
import id.pendopo.sites.Sites;
import id.pendopo.sites.host.SiteRepository;
import id.pendopo.sites.host.UnitContact;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who speaks on a site: a unit or the city, with the accounts the register knows as theirs. */
@Component
final class Organisations {
    private static final String MARK = "/#organisasi";

    private final Directory directory;
    private final Sites sites;
    private final SiteRepository contacts;

    Organisations(Directory directory, Sites sites, SiteRepository contacts) {
        this.directory = directory;
        this.sites = sites;
        this.contacts = contacts;
    }

    /** The name by which other things mean it. */
    static String id(Site site) {
        return site.origin() + MARK;
    }

    /** As much as the author of a story needs. */
    static Ld brief(Site site) {
        return Ld.of("GovernmentOrganization")
                .put("@id", id(site))
                .put("name", site.name())
                .put("url", site.address("/"));
    }

    Ld whole(Site site) {
        Ld organisation = brief(site);
        site.unit().ifPresent(unit -> add(organisation, site, unit));
        return organisation.put("areaServed", place(site));
    }

    private static Ld place(Site site) {
        return Ld.of("AdministrativeArea").put("name", site.city().name());
    }

    private void add(Ld organisation, Site site, Unit unit) {
        UnitContact contact = contacts.contact(unit.id());
        organisation
                .put("alternateName", unit.aliases())
                .put("sameAs", accounts(unit))
                .put("address", contact.address())
                .put("telephone", contact.telephone())
                .put("email", contact.mail())
                .put(
                        "parentOrganization",
                        sites.portal(site.city().code()).map(Organisations::brief));
    }

    /** Only what belongs to the unit and leads somewhere else. */
    private List<String> accounts(Unit unit) {
        return directory.channels(unit.id()).stream()
                .filter(c -> c.network() != Network.WEBSITE)
                .map(Channel::address)
                .map(Object::toString)
                .toList();
    }
}
