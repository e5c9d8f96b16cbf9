package id.pendopo.demo.own;

import id.pendopo.demo.sample.Resources;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.platform.access.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings a drawn video of four steps, without sound, into a unit's media library. */
@Component
@Profile("demo")
class DrawnFilm {
    private final Assets assets;

    DrawnFilm(Assets assets) {
        this.assets = assets;
    }

    /** The public path of the unit's own copy; the same film a second time is the same asset. */
    String of(Unit unit) {
        var owner = new AssetOwner(unit.city(), Optional.of(unit.id()));
        byte[] film = Resources.bytes("own/langkah.mp4");
        return switch (assets.take(owner, "contoh-langkah.mp4", film, Actor.system())) {
            case AssetTaking.Taken taken -> {
                assets.makePublic(List.of(taken.asset().id()));
                yield taken.asset().publicPath();
            }
            case AssetTaking.Refused(var why) ->
                    throw new IllegalStateException("The drawn film was refused: " + why);
        };
    }
}
