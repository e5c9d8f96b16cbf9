package id.pendopo.sites.entry;

import id.pendopo.platform.access.Actor;
import id.pendopo.sites.EntryId;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an entry back with a reason; its address goes on to tell it. */
@Component
public class WithdrawEntry {
    private final EntryRepository entries;
    private final EntryTrail trail;
    private final InstantSource clock;

    WithdrawEntry(EntryRepository entries, EntryTrail trail, InstantSource clock) {
        this.entries = entries;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Withdraws; a second time changes nothing.
     *
     * @throws IllegalArgumentException if there is no such entry, or no reason
     */
    @Transactional
    public Writing withdraw(EntryId id, int seen, String reason, Actor by) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Entry %s needs a reason".formatted(id));
        }
        Entry before =
                entries.lock(id).orElseThrow(() -> new IllegalArgumentException("No entry " + id));
        if (!before.status().mayBecome(EntryStatus.WITHDRAWN)) {
            return new Writing.Unchanged(before);
        }
        if (before.version() != seen) {
            return new Writing.Stale(before);
        }
        Instant now = clock.instant();
        Entry after =
                entries.change(
                        new Entry(
                                before.id(),
                                before.city(),
                                before.unit(),
                                before.slug(),
                                before.title(),
                                before.body(),
                                EntryStatus.WITHDRAWN,
                                reason.strip(),
                                before.position(),
                                before.sample(),
                                before.publishedAt(),
                                before.updatedBy(),
                                before.updatedAt(),
                                before.version()),
                        by,
                        now);
        trail.tell(by, "withdrawn", before, after, now);
        return new Writing.Written(after);
    }
}
