package id.pendopo.sites.entry;

import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.EntryKind;
import id.pendopo.sites.entry.OriginRepository.Origin;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings entries from other systems: each once, again when it changed there, and never over what
 * somebody wrote here. Killed at any point, doing it again ends the same.
 */
@Component
public class BringEntry {
    private final EntryRepository entries;
    private final OriginRepository origins;
    private final EntryTrail trail;
    private final InstantSource clock;

    BringEntry(
            EntryRepository entries,
            OriginRepository origins,
            EntryTrail trail,
            InstantSource clock) {
        this.entries = entries;
        this.origins = origins;
        this.trail = trail;
        this.clock = clock;
    }

    /** An entry that came, with its name there. */
    public record Came(String origin, Entry entry) {}

    /** What was made of the thing of that name, in one or in several parts. */
    public List<Came> made(UnitId unit, String origin) {
        return origins.family(unit, origin).stream()
                .map(o -> new Came(o.name(), entries.find(o.entry()).orElseThrow()))
                .toList();
    }

    /** Publishes it as old as it is there; one that is here keeps its kind and address. */
    @Transactional
    public Bringing bring(BroughtEntry wanted, Actor by) {
        EntryDraft draft = CleanBody.of(wanted.draft());
        entries.lockUnit(draft.unit());
        Optional<Origin> before = origins.find(draft.unit(), wanted.origin());
        return before.isPresent()
                ? again(before.get(), wanted, draft, by)
                : first(wanted, draft, by);
    }

    private Bringing first(BroughtEntry wanted, EntryDraft draft, Actor by) {
        EntryKind kind = draft.body().kind();
        String slug = EntrySlug.of(draft.title(), draft.body());
        if (kind == EntryKind.PROFILE || kind == EntryKind.PUBLIC_INFORMATION) {
            Optional<Entry> other = entries.find(draft.unit(), kind, slug);
            if (other.isPresent()) {
                return new Bringing.Taken(other.get(), origins.find(other.get().id()).isPresent());
            }
        }
        Entry added =
                entries.add(
                        draft,
                        EntrySlug.free(entries.slugs(draft.unit(), kind), slug),
                        by,
                        wanted.updatedAt());
        origins.date(added.id(), wanted.publishedAt());
        origins.put(draft.unit(), new Origin(added.id(), wanted.origin(), added.version()));
        trail.tell(by, "brought", null, added, clock.instant());
        return new Bringing.Added(added);
    }

    private Bringing again(Origin origin, BroughtEntry wanted, EntryDraft draft, Actor by) {
        Entry before =
                entries.lock(origin.entry())
                        .filter(e -> e.kind() == draft.body().kind())
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "Entry %s of %s is no %s"
                                                .formatted(
                                                        origin.entry(),
                                                        origin.name(),
                                                        draft.body().kind())));
        if (before.title().equals(draft.title()) && before.body().equals(draft.body())) {
            return new Bringing.Unchanged(before);
        }
        if (before.version() != origin.version()) {
            return new Bringing.Kept(before);
        }
        Entry after =
                entries.change(
                        new Entry(
                                before.id(),
                                before.city(),
                                before.unit(),
                                before.slug(),
                                draft.title(),
                                draft.body(),
                                before.status(),
                                before.reason(),
                                before.position(),
                                before.sample(),
                                before.publishedAt(),
                                before.updatedBy(),
                                before.updatedAt(),
                                before.version()),
                        by,
                        wanted.updatedAt());
        origins.put(draft.unit(), new Origin(after.id(), origin.name(), after.version()));
        trail.tell(by, "brought-anew", before, after, clock.instant());
        return new Bringing.Changed(after);
    }
}
