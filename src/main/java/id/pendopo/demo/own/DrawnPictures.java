package id.pendopo.demo.own;

import id.pendopo.directory.Unit;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.PublishedPicture.Stage;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.access.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings drawn pictures into a unit's media library, for the story that shows them. */
@Component
@Profile("demo")
class DrawnPictures {
    private static final int FINISHED = 100;
    private static final int UNDER_WAY = 20;
    private static final int IN_GALLERY = 4;

    private final Assets assets;

    DrawnPictures(Assets assets) {
        this.assets = assets;
    }

    /**
     * Pictures of the story, public at once.
     *
     * @param progress of field work in percent; negative for other stories
     */
    List<PublishedPicture> of(Unit unit, StoryPattern pattern, String title, int progress) {
        var shown = new ArrayList<PublishedPicture>();
        if (progress >= 0) {
            shown.add(picture(unit, pattern, title, Stage.BEFORE, 0));
            if (progress >= UNDER_WAY) {
                shown.add(picture(unit, pattern, title, Stage.DURING, 0));
            }
            if (progress == FINISHED) {
                shown.add(picture(unit, pattern, title, Stage.AFTER, 0));
            }
        } else {
            int count = pattern.kind() == StoryKind.GALLERY ? IN_GALLERY : 1;
            for (int i = 0; i < count; i++) {
                shown.add(picture(unit, pattern, title, Stage.NONE, i));
            }
        }
        assets.makePublic(shown.stream().map(PublishedPicture::asset).toList());
        return shown;
    }

    /** The same drawing a second time is the same asset. */
    private PublishedPicture picture(
            Unit unit, StoryPattern pattern, String title, Stage stage, int number) {
        long seed = 31L * unit.name().hashCode() + number;
        byte[] drawn = DrawnScene.jpeg(pattern.scene(), stage, seed);
        String name = "contoh-%s-%s-%d.jpg".formatted(pattern.scene(), stage, number);
        var taking =
                assets.take(
                        new AssetOwner(unit.city(), Optional.of(unit.id())),
                        name,
                        drawn,
                        Actor.system());
        return switch (taking) {
            case AssetTaking.Taken taken ->
                    new PublishedPicture(
                            taken.asset().id(),
                            "Gambar buatan (contoh): " + alternative(title, stage),
                            "",
                            stage);
            case AssetTaking.Refused(var why) ->
                    throw new IllegalStateException(
                            "Drawn picture %s was refused: %s".formatted(name, why));
        };
    }

    private static String alternative(String title, Stage stage) {
        return switch (stage) {
            case NONE -> title;
            case BEFORE -> "sebelum pekerjaan, " + title;
            case DURING -> "selama pekerjaan, " + title;
            case AFTER -> "sesudah pekerjaan, " + title;
        };
    }
}
