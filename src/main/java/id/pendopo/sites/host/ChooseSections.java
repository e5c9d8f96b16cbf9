package id.pendopo.sites.host;

import id.pendopo.directory.City;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.sites.Changes;
import id.pendopo.sites.Section;
import id.pendopo.sites.Tag;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides which sections all sites of a city have; mandatory ones stay whatever is chosen. */
@Component
public class ChooseSections {
    private final SiteRepository repository;
    private final Changes changes;
    private final AuditTrail audit;

    ChooseSections(SiteRepository repository, Changes changes, AuditTrail audit) {
        this.repository = repository;
        this.changes = changes;
        this.audit = audit;
    }

    @Transactional
    public void choose(City city, Set<Section> shown, Actor by) {
        Set<Section> before = repository.hidden(city.code());
        for (Section section : Section.values()) {
            if (!section.mandatory()) {
                repository.show(city.code(), section, shown.contains(section));
            }
        }
        audit.record(
                by,
                "sections.chosen",
                Subject.inCity("directory.city", city.code(), city.code().value()),
                before,
                repository.hidden(city.code()));
        changes.of(Tag.sections(city.code()));
    }
}
