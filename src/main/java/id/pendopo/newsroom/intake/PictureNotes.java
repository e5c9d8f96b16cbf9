package id.pendopo.newsroom.intake;

import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetDescription;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.asset.DescribeAsset;
import id.pendopo.newsroom.story.CommentOnStory;
import id.pendopo.newsroom.story.Story;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Texts;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Brings what a report says of its pictures to the media library and to the story's remarks. */
@Component
class PictureNotes {
    private static final int LONGEST_CONSENT = 1_000;

    private final Assets assets;
    private final DescribeAsset describe;
    private final CommentOnStory comment;
    private final Texts t;

    PictureNotes(
            Assets assets, DescribeAsset describe, CommentOnStory comment, MessageSource messages) {
        this.assets = assets;
        this.describe = describe;
        this.comment = comment;
        this.t = new Texts(messages, Locale.of("id"));
    }

    /** Notes who agreed to be shown, and what is to be seen, where nobody has said it yet. */
    void note(Story story, Report report, Actor by) {
        String consent = report.consent().strip();
        if (!consent.isEmpty()) {
            String words = consent.substring(0, Math.min(consent.length(), LONGEST_CONSENT));
            comment.say(story.id(), t.of("newsroom.report.consent.remark", words), "", by);
        }
        Map<AssetId, Asset> known =
                assets.assets(report.pictures().stream().map(PublishedPicture::asset).toList());
        for (PublishedPicture picture : report.pictures()) {
            Asset asset = known.get(picture.asset());
            if (asset != null) {
                AssetDescription words = words(asset.words(), picture.alt(), consent);
                // Somebody who describes it in the library at this moment knows better.
                describe.describe(asset.id(), asset.version(), words, by);
            }
        }
    }

    private static AssetDescription words(AssetDescription said, String alt, String consent) {
        return new AssetDescription(
                said.alt().isBlank() ? alt : said.alt(),
                said.credit(),
                said.rights(),
                said.source(),
                said.people(),
                said.consent().isBlank() ? consent : said.consent());
    }
}
