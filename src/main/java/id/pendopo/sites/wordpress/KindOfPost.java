package id.pendopo.sites.wordpress;

import id.pendopo.newsroom.StoryKind;
import id.pendopo.sites.wordpress.read.OldPost;
import id.pendopo.sites.wordpress.text.MovedText;
import java.util.Locale;
import java.util.Set;

/**
 * In which section of a site an old post stands: by its categories first, then by what is in it.
 */
final class KindOfPost {
    private static final Set<String> ANNOUNCEMENTS =
            Set.of("pengumuman", "pemberitahuan", "announcement", "announcements", "undangan");

    private static final Set<String> GALLERIES =
            Set.of("galeri", "galeri foto", "foto", "gallery", "photos", "dokumentasi");

    private static final Set<String> VIDEOS = Set.of("video", "videos", "galeri video", "vlog");
    private static final int FEW_WORDS = 60;
    private static final int MANY_PICTURES = 4;

    private KindOfPost() {}

    static StoryKind of(OldPost post, MovedText text, int pictures) {
        if (in(post, ANNOUNCEMENTS)) {
            return StoryKind.ANNOUNCEMENT;
        }
        int words = text.plain().isBlank() ? 0 : text.plain().split("\\s+").length;
        boolean gallery = pictures >= MANY_PICTURES && words < FEW_WORDS;
        if (gallery || pictures > 1 && in(post, GALLERIES)) {
            return StoryKind.GALLERY;
        }
        boolean video = text.video().isPresent() && (words < FEW_WORDS || in(post, VIDEOS));
        return video ? StoryKind.VIDEO : StoryKind.NEWS;
    }

    private static boolean in(OldPost post, Set<String> names) {
        return post.categories().stream()
                .map(c -> c.strip().toLowerCase(Locale.ROOT))
                .anyMatch(names::contains);
    }
}
