package id.pendopo.sites.unit;

import id.pendopo.sites.SiteFrame;
import java.util.List;
import java.util.Optional;

/**
 * One public story.
 *
 * @param body sanitised HTML
 * @param lead the first picture of news; the others stand below the text
 * @param where in words; empty if not told
 * @param progress in percent; -1 if it tells none
 * @param film how its video is shown; empty if it has none
 * @param programme it tells of; empty for none
 * @param shared says that it is a text of the city for all; empty if it is the unit's own
 * @param sharedHref where the city tells it; empty if nowhere
 * @param origin address it was taken from; empty if written here
 */
public record StoryPage(
        SiteFrame frame,
        String section,
        String title,
        String summary,
        String body,
        String language,
        String date,
        String day,
        String credit,
        String correction,
        String where,
        String field,
        String validUntil,
        int progress,
        Optional<PictureView> lead,
        List<PictureView> pictures,
        Optional<Film> film,
        Optional<ProgrammeCard> programme,
        List<String> tags,
        String shared,
        String sharedHref,
        String origin,
        boolean sample) {
    /**
     * A video.
     *
     * @param file a file of our own; empty if it lies elsewhere
     * @param player where it plays without following people; empty for an own file
     * @param host that the player is of, said before one goes there
     */
    public record Film(String file, String player, String host, Optional<PictureView> poster) {}
}
