package id.pendopo.sites.entry;

import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.Assets;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.sites.Changes;
import id.pendopo.sites.EntryChanged;
import id.pendopo.sites.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows from every change of an entry: the trail, kept pages, files, who listens. */
@Component
class EntryTrail {
    private static final String SUBJECT = "sites.entry";

    private final AuditTrail audit;
    private final Changes changes;
    private final Assets assets;
    private final ApplicationEventPublisher events;

    EntryTrail(AuditTrail audit, Changes changes, Assets assets, ApplicationEventPublisher events) {
        this.audit = audit;
        this.changes = changes;
        this.assets = assets;
        this.events = events;
    }

    /** An entry in the trail: how it stood, never its text, of which every version is kept. */
    record Told(EntryStatus status, String title, String reason, int version) {
        static @Nullable Told of(@Nullable Entry entry) {
            return entry == null
                    ? null
                    : new Told(entry.status(), entry.title(), entry.reason(), entry.version());
        }
    }

    /**
     * Tells of a change.
     *
     * @param act as {@code withdrawn}
     * @param before null if the entry was made by it
     */
    void tell(Actor by, String act, @Nullable Entry before, Entry after, Instant now) {
        audit.record(
                by,
                SUBJECT + "." + act,
                Subject.inCity(SUBJECT, after.id(), after.city().value()),
                Told.of(before),
                Told.of(after));
        if (after.isPublic()) {
            assets.makePublic(own(after));
        }
        if (after.isPublic() || before != null && before.isPublic()) {
            changes.of(
                    Tag.entry(after.id()),
                    Tag.entries(after.unit(), after.kind()),
                    Tag.cityEntries(after.city(), after.kind()));
            events.publishEvent(
                    new EntryChanged(after.id(), after.city(), after.unit(), after.kind(), now));
        }
        if (before != null) {
            assets.hideUnused(ShownAssets.of(before.body()));
        }
    }

    /** A text may name files of others; publishing them is theirs to decide. */
    private List<AssetId> own(Entry entry) {
        Optional<UnitId> unit = Optional.of(entry.unit());
        Optional<AssetId> attached = entry.body().attached().asset();
        return assets.assets(ShownAssets.of(entry.body())).values().stream()
                .filter(a -> a.owner().unit().equals(unit) || attached.equals(Optional.of(a.id())))
                .map(Asset::id)
                .toList();
    }
}
