package id.pendopo.newsroom.web.media;

import id.pendopo.directory.City;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetDescription;
import id.pendopo.newsroom.AssetKind;
import id.pendopo.newsroom.AssetPeople;
import id.pendopo.newsroom.AssetRights;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.asset.AddCaptions;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together the page of one asset. */
@Component
class MediaPages {
    private static final int LARGE = 1280;
    private static final int PLACE_DIGITS = 5;

    private final Assets assets;
    private final MediaDoor door;

    MediaPages(Assets assets, MediaDoor door) {
        this.assets = assets;
        this.door = door;
    }

    MediaPage page(City city, Asset asset, boolean mayKeep, Texts t) {
        var words = new MediaWords(t);
        String path = MediaListController.PATH + "/" + asset.id();
        return new MediaPage(
                List.of(new Crumb(t.of("newsroom.media.menu"), MediaListController.PATH)),
                path,
                asset.name(),
                door.ownerName(city, asset.owner()),
                words.form(asset),
                asset.kind() == AssetKind.PICTURE ? asset.officePath(LARGE) : "",
                asset.width(),
                asset.height(),
                asset.kind() == AssetKind.VIDEO ? asset.officePath(0) : "",
                asset.kind() == AssetKind.DOCUMENT ? asset.officePath(0) : "",
                tracks(asset, path, t),
                t.of(
                        "newsroom.media.uploaded-by",
                        t.moment(asset.uploadedAt(), city.zone()),
                        asset.uploader()),
                asset.takenAt().map(at -> t.moment(at, city.zone())).orElse(""),
                place(asset, t),
                asset.publicSince().isPresent() ? asset.publicPath() : "",
                asset.deleted(),
                mayKeep,
                words.gaps(asset),
                assets.usage(asset.id()),
                form(asset),
                options(AssetRights.values(), "newsroom.media.rights", t),
                options(AssetPeople.values(), "newsroom.media.people", t),
                AddCaptions.LANGUAGES.stream()
                        .sorted()
                        .map(l -> new Option(l, t.of("newsroom.media.language." + l)))
                        .toList());
    }

    private List<MediaPage.Track> tracks(Asset asset, String path, Texts t) {
        return assets.captions(asset.id()).stream()
                .map(l ->
                        new MediaPage.Track(
                                l, t.of("newsroom.media.language." + l), path + "/" + l + ".vtt"))
                .toList();
    }

    private String place(Asset asset, Texts t) {
        return assets.position(asset.id())
                .map(p ->
                        t.of(
                                "newsroom.media.position",
                                t.number(p.latitude(), PLACE_DIGITS),
                                t.number(p.longitude(), PLACE_DIGITS)))
                .orElse("");
    }

    private static MediaPage.Words form(Asset asset) {
        AssetDescription words = asset.words();
        return new MediaPage.Words(
                asset.version(),
                words.alt(),
                words.credit(),
                Set.of(words.rights().name().toLowerCase(Locale.ROOT)),
                words.source(),
                Set.of(words.people().name().toLowerCase(Locale.ROOT)),
                words.consent());
    }

    private static List<Option> options(Enum<?>[] values, String prefix, Texts t) {
        return Arrays.stream(values)
                .map(v -> new Option(v.name().toLowerCase(Locale.ROOT), t.of(prefix, v)))
                .toList();
    }
}
