package id.pendopo.newsroom.intake;

import id.pendopo.directory.Unit;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.Position;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.PublishedPicture.Stage;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Texts;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Files that come with a report, through the media library's own door. */
@Component
public class TakeFiles {
    private final Assets assets;
    private final Texts t;

    TakeFiles(Assets assets, MessageSource messages) {
        this.assets = assets;
        this.t = new Texts(messages, Locale.of("id"));
    }

    /**
     * What became of a file.
     *
     * @param picture empty if it was refused
     * @param refusal which file and why, in Indonesian; empty if it was taken
     * @param place where the camera says it was
     */
    public record Taken(
            Optional<PublishedPicture> picture,
            Optional<String> refusal,
            Optional<Position> place) {}

    public Taken take(Unit unit, String name, byte[] content, Actor by) {
        return take(unit, name, new ByteArrayInputStream(content), by);
    }

    /** Takes a file into the library of the unit; does not close the stream. */
    public Taken take(Unit unit, String name, InputStream content, Actor by) {
        var owner = new AssetOwner(unit.city(), Optional.of(unit.id()));
        return switch (assets.take(owner, name, content, by)) {
            case AssetTaking.Taken taken ->
                    new Taken(
                            Optional.of(
                                    new PublishedPicture(taken.asset().id(), "", "", Stage.NONE)),
                            Optional.empty(),
                            taken.position());
            case AssetTaking.Refused(var why) ->
                    new Taken(
                            Optional.empty(),
                            Optional.of(name + ": " + t.of("newsroom.media.refused", why)),
                            Optional.empty());
        };
    }
}
