package id.pendopo.sites;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.sites.host.Hosts;
import java.net.URI;
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
        return hosts.find(map -> map.at(host));
    }

    /** The site of a unit; the portal for the city government itself; empty if there is none. */
    public Optional<Site> of(UnitId unit) {
        return hosts.find(map -> map.of(unit));
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
        return hosts.find(map -> map.portal(city));
    }

    /**
     * The absolute address of a public story, on its own unit's site or the portal.
     *
     * @throws IllegalArgumentException if its city or unit is not in the register
     */
    public URI address(PublishedStory story) {
        return story.unit()
                .map(this::of)
                .orElseGet(() -> portal(story.city()))
                .map(site -> site.address(path(story)))
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "Story %s is of no site in the register".formatted(story.id())));
    }

    /** The path of a story on its site. */
    public static String path(PublishedStory story) {
        return section(story.kind()).path() + "/" + story.slug();
    }

    /** The section in which stories of a kind stand. */
    public static Section section(StoryKind kind) {
        return switch (kind) {
            case NEWS -> Section.NEWS;
            case ANNOUNCEMENT -> Section.ANNOUNCEMENTS;
            case FIELD_WORK -> Section.FIELD_WORK;
            case GALLERY -> Section.GALLERY;
            case VIDEO -> Section.VIDEO;
        };
    }

    /** The absolute address of a programme. */
    public URI address(Programme programme) {
        return programme
                .unit()
                .map(this::of)
                .orElseGet(() -> portal(programme.city()))
                .map(site -> site.address("/program/" + programme.slug()))
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "Programme %s is of no site in the register"
                                        .formatted(programme.id())));
    }

    /** Whether nothing may be answered on a host that is no site's. */
    public boolean refuses(String host) {
        return hosts.kept().refuses(host);
    }

    /** Whether a host of the site is only another name that leads to its main one. */
    public boolean leads(String host, Site site) {
        return hosts.kept().leads(host, site);
    }
}
