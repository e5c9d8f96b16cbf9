package id.pendopo.newsroom.asset;

import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetDescription;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetKind;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes what happens to assets into the audit trail; never where a camera was, never consents. */
@Component
class AssetTrail {
    private final AuditTrail trail;

    AssetTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void taken(Actor by, AssetOwner owner, AssetId id, AssetKind kind) {
        trail.record(by, "newsroom.asset.take", subject(owner, id), null, Map.of("kind", kind));
    }

    void described(Actor by, Asset before, AssetDescription after) {
        trail.record(
                by,
                "newsroom.asset.describe",
                subject(before.owner(), before.id()),
                shown(before.words()),
                shown(after));
    }

    void captioned(Actor by, Asset asset, String language) {
        trail.record(
                by,
                "newsroom.asset.caption",
                subject(asset.owner(), asset.id()),
                null,
                Map.of("language", language));
    }

    void deleted(Actor by, Asset asset) {
        trail.record(
                by,
                "newsroom.asset.delete",
                subject(asset.owner(), asset.id()),
                Map.of("kind", asset.kind()),
                null);
    }

    void restored(Actor by, Asset asset) {
        trail.record(
                by,
                "newsroom.asset.restore",
                subject(asset.owner(), asset.id()),
                null,
                Map.of("kind", asset.kind()));
    }

    private static Map<String, Object> shown(AssetDescription words) {
        return Map.of(
                "alt", words.alt(),
                "credit", words.credit(),
                "rights", words.rights(),
                "source", words.source(),
                "people", words.people(),
                "consentNoted", !words.consent().isBlank());
    }

    private static Subject subject(AssetOwner owner, AssetId id) {
        return Subject.inCity("newsroom.asset", id, owner.city().value());
    }
}
