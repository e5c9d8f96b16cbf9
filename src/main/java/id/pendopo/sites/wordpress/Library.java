package id.pendopo.sites.wordpress;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetKind;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.platform.access.Actor;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The media library, as far as moving in needs it. */
@Component
class Library {
    private static final Pattern PATH = Pattern.compile("/media/([0-9a-f-]{36})/");

    private final Assets assets;

    Library(Assets assets) {
        this.assets = assets;
    }

    /**
     * A file in the library.
     *
     * @param path where it is public, once something shows it
     */
    record Kept(AssetId id, String path, boolean picture) {}

    /** What became of a file that was sent. */
    sealed interface Taking {
        record Taken(Kept file) implements Taking {}

        /** The name of the reason. */
        record Refused(String why) implements Taking {}
    }

    Taking take(CityCode city, UnitId unit, String name, byte[] content, Actor by) {
        var owner = new AssetOwner(city, Optional.of(unit));
        return switch (assets.take(owner, name, content, by)) {
            case AssetTaking.Taken taken -> new Taking.Taken(kept(taken.asset()));
            case AssetTaking.Refused(var why) -> new Taking.Refused(why.name());
        };
    }

    /** Empty if it is not there, or was deleted. */
    Optional<Kept> find(AssetId id) {
        return assets.asset(id).filter(a -> !a.deleted()).map(Library::kept);
    }

    Optional<Asset> document(String path) {
        Matcher address = PATH.matcher(path);
        return address.lookingAt()
                ? assets.asset(new AssetId(UUID.fromString(address.group(1))))
                        .filter(a -> !a.deleted() && a.kind() != AssetKind.PICTURE)
                : Optional.empty();
    }

    void makePublic(Collection<AssetId> shown) {
        assets.makePublic(shown);
    }

    private static Kept kept(Asset asset) {
        return new Kept(asset.id(), asset.publicPath(), asset.kind() == AssetKind.PICTURE);
    }
}
