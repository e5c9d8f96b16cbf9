package id.pendopo.sites.unit;

import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.sites.Section;
import id.pendopo.sites.SectionContent;
import id.pendopo.sites.Sites;
import id.pendopo.sites.host.SiteRepository;
import id.pendopo.sites.host.UnitContact;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What stands in the sections that come from the newsroom and the register. */
@Component
class UnitContent implements SectionContent {
    private final Newsroom newsroom;
    private final Directory directory;
    private final SiteRepository repository;

    UnitContent(Newsroom newsroom, Directory directory, SiteRepository repository) {
        this.newsroom = newsroom;
        this.directory = directory;
        this.repository = repository;
    }

    @Override
    public Map<Section, Long> of(Unit unit) {
        var counts = new EnumMap<Section, Long>(Section.class);
        for (StoryKind kind : StoryKind.values()) {
            counts.put(Sites.section(kind), newsroom.count(unit.id(), Set.of(kind)));
        }
        counts.put(Section.OFFICIALS, (long) directory.officials(unit.id()).size());
        UnitContact contact = repository.contact(unit.id());
        boolean reachable = !contact.address().isEmpty() && !contact.telephone().isEmpty();
        counts.put(Section.CONTACT, reachable ? 1L : 0L);
        counts.put(
                Section.COMPLAINTS,
                directory.city(unit.city()).flatMap(c -> c.complaints()).isPresent() ? 1L : 0L);
        return counts;
    }
}
