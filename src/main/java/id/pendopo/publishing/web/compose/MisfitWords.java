package id.pendopo.publishing.web.compose;

import id.pendopo.directory.Network;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.publishing.network.Misfit;
import java.util.Locale;

/** A broken rule of a network as a sentence, and the field in which to mend it. */
final class MisfitWords {
    private static final double HUNDRED = 100;
    private static final double MEGABYTE = 1024 * 1024;

    private MisfitWords() {}

    static String of(Misfit misfit, Network network, Texts t) {
        return t.of(
                "publishing.misfit." + name(misfit.rule()),
                t.of("directory.network", network),
                figure(misfit.rule(), misfit.found(), t),
                figure(misfit.rule(), misfit.allowed(), t),
                misfit.medium() + 1);
    }

    /** Beside the field of a card. */
    static Fault fault(Misfit misfit, Network network, String key, Texts t) {
        return new Fault(field(misfit.rule()) + "-" + key, of(misfit, network, t));
    }

    private static String name(Misfit.Rule rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String figure(Misfit.Rule rule, long figure, Texts t) {
        return switch (rule) {
            case PICTURE_TOO_LARGE, VIDEO_TOO_LARGE -> t.number(figure / MEGABYTE, 1);
            case PICTURE_TOO_TALL, PICTURE_TOO_FLAT -> t.number(figure / HUNDRED, 2);
            case NOTHING_TO_SHOW,
                    TEXT_TOO_LONG,
                    TITLE_MISSING,
                    TITLE_TOO_LONG,
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
                    VIDEO_TYPE,
                    VIDEO_TOO_SHORT,
                    VIDEO_TOO_LONG ->
                    t.number(figure);
        };
    }

    private static String field(Misfit.Rule rule) {
        return switch (rule) {
            case NOTHING_TO_SHOW, TEXT_TOO_LONG, TOO_MANY_LINKS -> "teks";
            case TITLE_MISSING, TITLE_TOO_LONG, TITLE_LETTERS -> "judul";
            case TOO_MANY_HASHTAGS, KEYWORDS_TOO_LONG -> "tagar";
            case MEDIA_MISSING,
                    VIDEO_MISSING,
                    TOO_MANY_PICTURES,
                    TOO_MANY_VIDEOS,
                    TOO_MANY_MEDIA,
                    PICTURES_WITH_VIDEO,
                    PICTURE_TYPE,
                    PICTURE_TOO_LARGE,
                    PICTURE_TOO_TALL,
                    PICTURE_TOO_FLAT,
                    VIDEO_TYPE,
                    VIDEO_TOO_LARGE,
                    VIDEO_TOO_SHORT,
                    VIDEO_TOO_LONG ->
                    "foto";
        };
    }
}
