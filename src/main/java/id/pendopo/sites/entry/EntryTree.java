package id.pendopo.sites.entry;

import id.pendopo.sites.Changes;
import id.pendopo.sites.EntryId;
import id.pendopo.sites.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which entries stand below which others, as their pages did where they came from. */
@Component
public class EntryTree {
    private static final int DEEPEST = 4;

    private final EntryRepository entries;
    private final OriginRepository origins;
    private final Changes changes;

    EntryTree(EntryRepository entries, OriginRepository origins, Changes changes) {
        this.entries = entries;
        this.origins = origins;
        this.changes = changes;
    }

    /** Hangs a brought entry below another; empty lets it stand for itself. */
    @Transactional
    public void hang(EntryId entry, Optional<EntryId> parent) {
        Optional<EntryId> before = origins.parent(entry);
        if (origins.below(entry, parent.filter(p -> !p.equals(entry)))) {
            changes.of(Tag.entry(entry));
            before.ifPresent(b -> changes.of(Tag.entry(b)));
            parent.ifPresent(p -> changes.of(Tag.entry(p)));
        }
    }

    /** Public ones above it, the topmost first. */
    public List<Entry> above(EntryId entry) {
        var above = new ArrayList<Entry>();
        Optional<EntryId> parent = origins.parent(entry);
        for (int i = 0; i < DEEPEST && parent.isPresent(); i++) {
            parent.flatMap(entries::find).filter(Entry::isPublic).ifPresent(above::addFirst);
            parent = parent.flatMap(origins::parent);
        }
        return List.copyOf(above);
    }

    /** Public ones right below it. */
    public List<Entry> below(EntryId entry) {
        return origins.children(entry).stream()
                .flatMap(id -> entries.find(id).stream())
                .filter(Entry::isPublic)
                .toList();
    }
}
