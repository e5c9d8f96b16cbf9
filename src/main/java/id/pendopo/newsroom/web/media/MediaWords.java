package id.pendopo.newsroom.web.media;

import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetKind;
import id.pendopo.newsroom.FileRefusal;
import id.pendopo.platform.web.Texts;
import java.util.List;

/** Says in the reader's language what is known of an asset. */
record MediaWords(Texts t) {
    private static final long KILO = 1000;
    private static final long MEGA = KILO * KILO;

    String refused(FileRefusal why) {
        return t.of("newsroom.media.refused", why);
    }

    String advice(FileRefusal why) {
        return t.of("newsroom.media.advice", why);
    }

    List<String> gaps(Asset asset) {
        return asset.gaps().stream().map(g -> t.of("newsroom.media.gap", g)).toList();
    }

    String size(long bytes) {
        return bytes >= MEGA
                ? t.of("newsroom.media.megabytes", t.number((double) bytes / MEGA, 1))
                : t.of("newsroom.media.kilobytes", t.number(Math.ceilDiv(bytes, KILO)));
    }

    /** What it is and how large, as "Foto, 1920 × 1080, 412 kB". */
    String form(Asset asset) {
        String kind = t.of("newsroom.media.kind", asset.kind());
        return asset.kind() == AssetKind.DOCUMENT || asset.width() == 0
                ? t.of("newsroom.media.form.file", kind, asset.ending(), size(asset.bytes()))
                : t.of(
                        "newsroom.media.form.sides",
                        kind,
                        Integer.toString(asset.width()),
                        Integer.toString(asset.height()),
                        size(asset.bytes()));
    }
}
