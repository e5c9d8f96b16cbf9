package id.pendopo.sites.unit;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a video is shown. Nothing is loaded from another host: the page holds a picture that links to
 * the player, in the player's form without cookies where it has one.
 */
public final class Films {
    private static final Pattern YOUTUBE =
            Pattern.compile(
                    "https?://(?:www\\.|m\\.)?(?:youtube(?:-nocookie)?\\.com/(?:watch\\?(?:[^#]*&)?v=|embed/|shorts/|live/)"
                            + "|youtu\\.be/)([A-Za-z0-9_-]{11}).*");
    private static final Pattern OWN =
            Pattern.compile("/media/[0-9a-f-]{36}/[A-Za-z0-9._-]{1,120}\\.(mp4|webm)");

    private Films() {}

    public static Optional<StoryPage.Film> of(String address, Optional<PictureView> poster) {
        if (OWN.matcher(address).matches()) {
            return Optional.of(new StoryPage.Film(address, "", "", poster));
        }
        Matcher youtube = YOUTUBE.matcher(address);
        if (youtube.matches()) {
            String player = "https://www.youtube-nocookie.com/embed/" + youtube.group(1);
            return Optional.of(new StoryPage.Film("", player, "YouTube", poster));
        }
        return elsewhere(address)
                .map(uri -> new StoryPage.Film("", uri.toString(), uri.getHost(), poster));
    }

    private static Optional<URI> elsewhere(String address) {
        try {
            URI uri = URI.create(address);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
