package id.pendopo.sites.entry;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.sites.EntryId;
import id.pendopo.sites.EntryKind;
import id.pendopo.sites.Section;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door of the entries. Permissions are asked by whoever lets people in, not here. */
@Component
public class Entries {
    private final EntryRepository entries;

    Entries(EntryRepository entries) {
        this.entries = entries;
    }

    /** Whatever its status. */
    public Optional<Entry> find(EntryId id) {
        return entries.find(id);
    }

    /** One that is public, or was and is withdrawn; never a draft. */
    public Optional<Entry> published(UnitId unit, EntryKind kind, String slug) {
        return entries.find(unit, kind, slug)
                .filter(e -> e.status() != EntryStatus.DRAFT && e.publishedAt().isPresent());
    }

    /** Public ones of the unit in the order it chose. */
    public List<Entry> publicOf(UnitId unit, EntryKind kind) {
        return entries.publicOf(unit, kind);
    }

    /** Public ones of the whole city by title. */
    public List<Entry> publicIn(CityCode city, EntryKind kind) {
        return entries.publicIn(city, kind);
    }

    /**
     * Public events that have not ended, the next first.
     *
     * @param unit empty for all of the city
     */
    public List<Entry> coming(CityCode city, Optional<UnitId> unit, Instant now, int limit) {
        return entries.coming(city, unit, now, limit);
    }

    /** Public events of the unit that have ended, the latest first. */
    public List<Entry> past(UnitId unit, Instant now, int limit) {
        return entries.past(unit, now, limit);
    }

    /** All of a unit, whatever their status, by kind and place. */
    public List<Entry> all(UnitId unit) {
        return entries.ofUnit(unit);
    }

    /** How many of each kind are public; kinds without are left out. */
    public Map<EntryKind, Long> counts(UnitId unit) {
        return entries.counts(unit);
    }

    /** Where an entry is read on its site. */
    public static String path(Entry entry) {
        return switch (entry.kind()) {
            case SERVICE, AGENDA, PAGE, PROFILE -> list(entry.kind()) + "/" + entry.slug();
            case DOCUMENT, FAQ, PUBLIC_INFORMATION -> list(entry.kind()) + "#" + entry.slug();
        };
    }

    /** Where entries of a kind are listed on a unit's site; free pages stand below the profile. */
    public static String list(EntryKind kind) {
        return kind == EntryKind.PAGE ? "/halaman" : section(kind).path();
    }

    /** The section in which entries of a kind stand. */
    public static Section section(EntryKind kind) {
        return switch (kind) {
            case SERVICE -> Section.SERVICES;
            case AGENDA -> Section.AGENDA;
            case DOCUMENT -> Section.DOCUMENTS;
            case PUBLIC_INFORMATION -> Section.PUBLIC_INFORMATION;
            case FAQ -> Section.QUESTIONS;
            case PAGE, PROFILE -> Section.PROFILE;
        };
    }
}
