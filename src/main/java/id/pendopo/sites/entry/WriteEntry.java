package id.pendopo.sites.entry;

import id.pendopo.platform.access.Actor;
import id.pendopo.sites.EntryId;
import id.pendopo.sites.EntryKind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds an entry, or writes it anew; HTML of the body is sanitised on the way. */
@Component
public class WriteEntry {
    private final EntryRepository entries;
    private final EntryTrail trail;
    private final InstantSource clock;

    WriteEntry(EntryRepository entries, EntryTrail trail, InstantSource clock) {
        this.entries = entries;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Writing add(EntryDraft wanted, Actor by) {
        EntryDraft draft = CleanBody.of(wanted);
        EntryKind kind = draft.body().kind();
        entries.lockUnit(draft.unit());
        String slug = EntrySlug.of(draft.title(), draft.body());
        if (kind == EntryKind.PROFILE || kind == EntryKind.PUBLIC_INFORMATION) {
            Optional<Entry> other = entries.find(draft.unit(), kind, slug);
            if (other.isPresent()) {
                return new Writing.Taken(other.get());
            }
        }
        Instant now = clock.instant();
        Entry added =
                entries.add(
                        draft, EntrySlug.free(entries.slugs(draft.unit(), kind), slug), by, now);
        trail.tell(by, "added", null, added, now);
        return new Writing.Written(added);
    }

    /**
     * Writes an entry anew. Its kind and address stay.
     *
     * @param seen the version the writer read
     * @throws IllegalArgumentException if there is no such entry, or it is of another kind or unit
     */
    @Transactional
    public Writing change(EntryId id, int seen, EntryDraft wanted, Actor by) {
        EntryDraft draft = CleanBody.of(wanted);
        Entry before =
                entries.lock(id)
                        .filter(e -> e.kind() == draft.body().kind())
                        .filter(e -> e.unit().equals(draft.unit()))
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "Entry %s of %s is no %s"
                                                .formatted(id, draft.unit(), draft.body().kind())));
        if (before.version() != seen) {
            return new Writing.Stale(before);
        }
        boolean shown = draft.publish() || before.isPublic();
        if (before.title().equals(draft.title())
                && before.body().equals(draft.body())
                && before.isPublic() == shown) {
            return new Writing.Unchanged(before);
        }
        Instant now = clock.instant();
        Entry after =
                entries.change(
                        new Entry(
                                before.id(),
                                before.city(),
                                before.unit(),
                                before.slug(),
                                draft.title(),
                                draft.body(),
                                shown ? EntryStatus.PUBLIC : before.status(),
                                shown ? "" : before.reason(),
                                before.position(),
                                before.sample(),
                                before.publishedAt()
                                        .or(() -> shown ? Optional.of(now) : Optional.empty()),
                                before.updatedBy(),
                                before.updatedAt(),
                                before.version()),
                        by,
                        now);
        trail.tell(by, "changed", before, after, now);
        return new Writing.Written(after);
    }
}
