package id.pendopo.sites.entry;

import id.pendopo.platform.access.Actor;
import id.pendopo.sites.EntryId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves an entry one place up or down among those of its kind that are not withdrawn. */
@Component
public class MoveEntry {
    private final EntryRepository entries;
    private final EntryTrail trail;
    private final InstantSource clock;

    MoveEntry(EntryRepository entries, EntryTrail trail, InstantSource clock) {
        this.entries = entries;
        this.trail = trail;
        this.clock = clock;
    }

    /** Does nothing at the end of the list. */
    @Transactional
    public void move(Entry entry, boolean up, Actor by) {
        entries.lockUnit(entry.unit());
        List<Entry> list =
                new ArrayList<>(
                        entries.ofUnit(entry.unit()).stream()
                                .filter(e -> e.kind() == entry.kind())
                                .filter(e -> e.status() != EntryStatus.WITHDRAWN)
                                .toList());
        List<EntryId> ids = list.stream().map(Entry::id).toList();
        int here = ids.indexOf(entry.id());
        int there = here + (up ? -1 : 1);
        if (here < 0 || there < 0 || there >= list.size()) {
            return;
        }
        Collections.swap(list, here, there);
        for (int i = 0; i < list.size(); i++) {
            entries.place(list.get(i).id(), i + 1);
        }
        trail.tell(by, "moved", entry, entries.find(entry.id()).orElseThrow(), clock.instant());
    }
}
