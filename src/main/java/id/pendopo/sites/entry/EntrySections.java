package id.pendopo.sites.entry;

import id.pendopo.directory.Unit;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetUsage;
import id.pendopo.newsroom.AssetUse;
import id.pendopo.sites.EntryKind;
import id.pendopo.sites.Section;
import id.pendopo.sites.SectionContent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells which sections a unit filled with entries, and which files they need. */
@Component
class EntrySections implements SectionContent, AssetUse {
    private final EntryRepository entries;

    EntrySections(EntryRepository entries) {
        this.entries = entries;
    }

    @Override
    public Map<Section, Long> of(Unit unit) {
        Map<EntryKind, Long> counts = entries.counts(unit.id());
        var sections = new EnumMap<Section, Long>(Section.class);
        for (EntryKind kind : EntryKind.values()) {
            sections.merge(Entries.section(kind), counts.getOrDefault(kind, 0L), Long::sum);
        }
        return sections;
    }

    @Override
    public List<AssetUsage> uses(AssetId asset) {
        return entries.using(asset).stream()
                .map(e ->
                        new AssetUsage(
                                e.title(),
                                "/kerja/situs/isi/" + e.unit() + "/" + e.id(),
                                e.isPublic()))
                .toList();
    }
}
