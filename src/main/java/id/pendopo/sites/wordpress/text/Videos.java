package id.pendopo.sites.wordpress.text;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises addresses of videos and gives the one people watch them at. */
final class Videos {
    private static final Pattern YOUTUBE =
            Pattern.compile(
                    "(?:youtube(?:-nocookie)?\\.com/(?:embed/|v/|shorts/|live/|watch\\?(?:[^#]*&)?v=)|youtu\\.be/)([A-Za-z0-9_-]{11})");
    private static final Pattern VIMEO = Pattern.compile("vimeo\\.com/(?:video/)?(\\d{5,12})");

    private Videos() {}

    static Optional<URI> watch(URI address) {
        String text = address.toString();
        Matcher youtube = YOUTUBE.matcher(text);
        if (youtube.find()) {
            return Optional.of(URI.create("https://www.youtube.com/watch?v=" + youtube.group(1)));
        }
        Matcher vimeo = VIMEO.matcher(text);
        return vimeo.find()
                ? Optional.of(URI.create("https://vimeo.com/" + vimeo.group(1)))
                : Optional.empty();
    }

    static boolean isFile(URI address) {
        String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
        return path.matches(".*\\.(mp4|m4v|webm|mov|mp3|m4a|ogg|wav)");
    }
}
