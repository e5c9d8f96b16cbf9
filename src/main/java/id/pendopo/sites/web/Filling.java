package id.pendopo.sites.web;

import id.pendopo.directory.Unit;
import id.pendopo.sites.Section;
import id.pendopo.sites.SectionContent;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands in every section of a unit, as far as a part of the sites answers for it. */
@Component
class Filling {
    private final ObjectProvider<SectionContent> parts;

    Filling(ObjectProvider<SectionContent> parts) {
        this.parts = parts;
    }

    Map<Section, Long> of(Unit unit) {
        var counts = new EnumMap<Section, Long>(Section.class);
        parts.stream()
                .forEach(part -> part.of(unit).forEach((s, n) -> counts.merge(s, n, Long::sum)));
        return counts;
    }
}
