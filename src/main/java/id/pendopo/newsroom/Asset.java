package id.pendopo.newsroom;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A picture, video or document of the media library.
 *
 * @param type the media type in which it is served
 * @param ending of its file name, without a dot
 * @param name as its sender's device called it; for people of the back office only
 * @param bytes of what is kept
 * @param width in pixels as shown, 0 for documents
 * @param captions in how many languages a video can be read
 * @param publicSince empty while nothing public shows it
 * @param deletedAt empty unless it was deleted
 * @param version raised by each change of its description
 */
public record Asset(
        AssetId id,
        AssetOwner owner,
        AssetKind kind,
        String type,
        String ending,
        String name,
        long bytes,
        int width,
        int height,
        Optional<Duration> length,
        int captions,
        AssetDescription words,
        Optional<Instant> takenAt,
        UUID uploadedBy,
        String uploader,
        Instant uploadedAt,
        Optional<Instant> publicSince,
        Optional<Instant> deletedAt,
        int version) {

    /** What somebody should still say; in the order in which it matters. */
    public Set<AssetGap> gaps() {
        var gaps = EnumSet.noneOf(AssetGap.class);
        if (kind == AssetKind.PICTURE && words.alt().isBlank()) {
            gaps.add(AssetGap.ALT);
        }
        if (words.rights() == AssetRights.UNSAID) {
            gaps.add(AssetGap.RIGHTS);
        }
        if (kind != AssetKind.DOCUMENT && words.people() == AssetPeople.UNSAID) {
            gaps.add(AssetGap.PEOPLE);
        }
        if (words.people() == AssetPeople.CHILDREN && words.consent().isBlank()) {
            gaps.add(AssetGap.CONSENT);
        }
        if (kind == AssetKind.VIDEO && captions == 0) {
            gaps.add(AssetGap.CAPTIONS);
        }
        return gaps;
    }

    public boolean deleted() {
        return deletedAt.isPresent();
    }

    /**
     * The path of its file on every public host, once it is public; a picture in a middle width.
     */
    public String publicPath() {
        return "/media/" + id + "/" + fileName(640);
    }

    /** The path for people of the back office who may see it. */
    public String officePath(int width) {
        return "/kerja/media/" + id + "/" + fileName(width);
    }

    /** What its file is called in addresses and when it is downloaded. */
    public String fileName(int width) {
        return switch (kind) {
            case PICTURE -> width + ".jpg";
            case VIDEO -> "video." + ending;
            case DOCUMENT -> FileName.of(name, ending);
        };
    }
}
