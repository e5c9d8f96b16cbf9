package id.pendopo.publishing.network;

/**
 * A rule of a network that a content breaks.
 *
 * @param found what the content has, in the rule's unit
 * @param allowed what the network takes, in the same unit; 0 where the rule names none
 * @param medium which of the media, from 0; negative if it is not about one
 */
public record Misfit(Rule rule, long found, long allowed, int medium) {
    /** The rules; messages stand under {@code publishing.misfit.NAME}. */
    public enum Rule {
        /** Neither words nor media. */
        NOTHING_TO_SHOW,
        /** In the network's own way of counting. */
        TEXT_TOO_LONG,
        TITLE_MISSING,
        TITLE_TOO_LONG,
        /** Letters the network refuses, as angle brackets in a title. */
        TITLE_LETTERS,
        TOO_MANY_HASHTAGS,
        TOO_MANY_LINKS,
        KEYWORDS_TOO_LONG,
        MEDIA_MISSING,
        VIDEO_MISSING,
        TOO_MANY_PICTURES,
        TOO_MANY_VIDEOS,
        TOO_MANY_MEDIA,
        PICTURES_WITH_VIDEO,
        PICTURE_TYPE,
        /** In bytes. */
        PICTURE_TOO_LARGE,
        /** Width by height, in hundredths. */
        PICTURE_TOO_TALL,
        PICTURE_TOO_FLAT,
        VIDEO_TYPE,
        /** In bytes. */
        VIDEO_TOO_LARGE,
        /** In seconds. */
        VIDEO_TOO_SHORT,
        VIDEO_TOO_LONG
    }

    static Misfit of(Rule rule, long found, long allowed) {
        return new Misfit(rule, found, allowed, -1);
    }
}
