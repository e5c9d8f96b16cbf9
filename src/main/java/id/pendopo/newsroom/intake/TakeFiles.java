package id.pendopo.newsroom.intake;

import id.pendopo.directory.Unit;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.FileRefusal;
import id.pendopo.newsroom.Position;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.PublishedPicture.Stage;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Texts;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Files that come with a report, through the media library's own door. */
@Component
public class TakeFiles {
    private final Assets assets;

    TakeFiles(Assets assets) {
        this.assets = assets;
    }

    /**
     * What became of a file.
     *
     * @param picture empty if it was refused
     * @param name of the file
     * @param refusal why it was refused; empty if it was taken
     * @param place where the camera says it was
     */
    public record Taken(
            String name,
            Optional<PublishedPicture> picture,
            Optional<FileRefusal> refusal,
            Optional<Position> place) {

        /** Which file was refused and why; empty if it was taken. */
        public Optional<String> refused(Texts t) {
            return refusal.map(why -> name + ": " + t.of("newsroom.media.refused", why));
        }
    }

    public Taken take(Unit unit, String name, byte[] content, Actor by) {
        return take(unit, name, new ByteArrayInputStream(content), by);
    }

    /** Takes a file into the library of the unit; does not close the stream. */
    public Taken take(Unit unit, String name, InputStream content, Actor by) {
        var owner = new AssetOwner(unit.city(), Optional.of(unit.id()));
        return switch (assets.take(owner, name, content, by)) {
            case AssetTaking.Taken taken ->
                    new Taken(
                            name,
                            Optional.of(
                                    new PublishedPicture(taken.asset().id(), "", "", Stage.NONE)),
                            Optional.empty(),
                            taken.position());
            case AssetTaking.Refused(var why) ->
                    new Taken(name, Optional.empty(), Optional.of(why), Optional.empty());
        };
    }
}
